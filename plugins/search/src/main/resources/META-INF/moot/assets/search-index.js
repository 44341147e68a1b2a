/*
 * Finds what a query asks for in the files that the build made: mootSearch.find(query). They hand over what they
 * hold by calling mootSearch(name, data), being scripts, so that they can be read from a disk too, and under a policy
 * that allows scripts of the site alone. Words are folded and divided here as the class Words of the plugin does.
 */
const mootSearch = (() => {
  let folder = '';
  const waiting = new Map();
  const asked = new Map();

  const take = (name, data) => {
    const given = waiting.get(name);
    waiting.delete(name);
    given?.(data);
  };

  /* What the file of that name hands over. */
  const load = name => {
    if (!asked.has(name)) {
      asked.set(name, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        waiting.set(name, resolve);
        script.src = folder + name + '.js';
        script.onload = () => script.remove();
        script.onerror = () => {
          script.remove();
          asked.delete(name);
          reject(new Error(name));
        };
        document.head.append(script);
      }));
    }
    return asked.get(name);
  };

  // Words

  const OTHERS = {
    ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ς: 'σ',
    '\u0649': '\u064A', '\u06CC': '\u064A', '\u06A9': '\u0643', '\u0629': '\u0647',
  };
  const OTHER = new RegExp(`[${Object.keys(OTHERS).join('')}]`, 'g');
  const DROPPED = /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0640\u0670\u06D6-\u06ED]/g;
  const ACCENTS = /([^\u0300-\u036F])([\u0300-\u036F]+)/g;
  const UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u;
  const RUN = /[\p{L}\p{M}\p{Nd}]+/gu;
  const PART = new RegExp(`${UNSPACED.source}+|(?:(?!${UNSPACED.source}).)+`, 'gu');
  const ARABIC = /^(?:[\u0648\u0628\u0643\u0641]\u0627\u0644|\u0644\u0644|\u0627\u0644)(?=...)/;

  const fold = text => {
    const small = text.toLowerCase();
    if (/^[\0-\x7F]*$/.test(small)) return small;
    return small.normalize('NFKD').replace(DROPPED, '')
      .replace(ACCENTS, (all, base, marks) =>
        base < '\u0400' || base > '\u052F' ? base : base + (base === 'е' ? marks.replace('\u0308', '') : marks))
      .replace(OTHER, c => OTHERS[c]).normalize('NFC').toLowerCase();
  };

  /* A word without the article, preposition or "and" that it may begin with, in Hebrew and Arabic. */
  const bare = word => /^[והבלמשכ][\u05D0-\u05EA]{3}/.test(word) ? word.slice(1) : word.replace(ARABIC, '');

  const segments = (text, language) => {
    if (!Intl.Segmenter) return [text];
    return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(s => s.segment);
  };

  const pairs = text => {
    const points = [...text];
    return points.length === 1 ? points : points.slice(1).map((p, i) => points[i] + p);
  };

  /* What a query asks for: each with the forms that it may have in the index. */
  const parse = (query, language) => {
    const words = [];
    for (const [run] of query.matchAll(RUN)) {
      for (const [part] of fold(run).matchAll(PART)) {
        if (UNSPACED.test(part)) {
          const all = segments(part, language);
          const long = all.filter(w => [...w].length > 1);
          for (const word of long.length ? long : all) {
            for (const pair of pairs(word)) words.push({ text: pair, whole: word, forms: [pair], unspaced: true });
          }
        } else {
          const forms = [part];
          for (let b = bare(part); b !== forms.at(-1) && forms.length < 3; b = bare(b)) forms.push(b);
          words.push({ text: part, forms });
        }
      }
    }
    const said = words.filter(w => w.unspaced || w.text.length > 1 || /\d/.test(w.text));
    const kept = said.length ? said : words;
    if (kept.length && !/\s$/.test(query)) kept.at(-1).open = true;
    return kept.filter((w, i) => kept.findIndex(v => v.text === w.text) === i).slice(0, 12);
  };

  // The index

  const partOf = (word, parts) => {
    const key = UNSPACED.test(word) ? String.fromCodePoint(word.codePointAt(0)) : word.slice(0, 3);
    let hash = 0x811C9DC5;
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    return ((hash ^ (hash >>> 15)) & (parts - 1)) >>> 0;
  };

  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const VALUE = new Map([...DIGITS].map((c, i) => [c, i]));

  /* Calls each(number, level) for what is written down. */
  const postings = (written, each) => {
    let number = -1, value = 0, shift = 0;
    for (const c of written) {
      const digit = VALUE.get(c);
      value += (digit & 31) << shift;
      shift += 5;
      if (digit < 32) {
        number += (value >> 3) + 1;
        each(number, value & 7);
        value = shift = 0;
      }
    }
  };

  const tables = new Map();
  const table = async name => {
    const text = await load(name);
    if (!tables.has(name)) tables.set(name, text.split('\n').filter(Boolean).map(line => {
      const [word, digests, others] = line.split(' ');
      const common = word[0] === '*';
      return { word: common ? word.slice(1) : word, common, rows: [digests, others || ''] };
    }));
    return tables.get(name);
  };

  /* Whether two words differ in one letter that is missing, added, another or in the place of its neighbour. */
  const near = (a, b) => {
    if (Math.abs(a.length - b.length) > 1) return false;
    let i = 0, j = 0;
    while (i < a.length && a[i] === b[i]) i++;
    while (j < a.length - i && j < b.length - i && a.at(-1 - j) === b.at(-1 - j)) j++;
    const left = a.slice(i, a.length - j), right = b.slice(i, b.length - j);
    return left.length < 2 && right.length < 2 || left.length === 2 && left === [...right].reverse().join('');
  };

  /* One for each language of the site. A word is not told which it is of, so each may bring it together with another. */
  let stemmers = [];
  const stems = new Map();
  const stemsOf = word => {
    if (!stems.has(word)) stems.set(word, stemmers.map(stem => stem(word)));
    return stems.get(word);
  };
  const areForms = (word, other) => {
    const others = stemsOf(other);
    return stemsOf(word).some((stem, i) => stem === others[i]);
  };

  /* How well a word of a text fits one of the query: 0 to 1. Spelling mistakes are for a second try. */
  const fit = (word, asked, second) => {
    let best = 0;
    asked.forms.forEach((form, i) => {
      const less = 1 - .2 * i;
      if (word === form) best = Math.max(best, less);
      else if (asked.unspaced) return;
      else if (areForms(word, form)) best = Math.max(best, .85 * less);
      else if (form.length > 2 && word.startsWith(form)) {
        best = Math.max(best, (asked.open ? .8 : .5) * (.4 + .6 * form.length / word.length) * less);
      } else if (second && form.length > 4 && near(word, form)) best = Math.max(best, .4 * less);
    });
    return best;
  };

  const lookUp = async (asked, about) => {
    const parts = [...new Set(asked.forms.map(f => partOf(f, about.parts)))];
    const lists = (await Promise.all(parts.map(p => table('w/' + p)))).flat();
    const attempt = second => {
      const found = new Map();
      let common = false;
      let sure = 0;
      for (const entry of lists) {
        const how = fit(entry.word, asked, second);
        if (!how) continue;
        common ||= entry.common && how === 1;
        entry.rows.forEach((row, r) => postings(row, (number, level) => {
          const key = 2 * number + r;
          const score = how * (level + 1) / 8;
          if (!found.has(key) && how > .8) sure++;
          if (score > (found.get(key) || 0)) found.set(key, score);
        }));
      }
      return { found, common, sure };
    };
    let result = attempt(false);
    if (!result.found.size) result = attempt(true);
    const many = result.common ? Math.max(result.found.size, .6 * about.entries) : result.sure || result.found.size;
    asked.weight = Math.log(1 + about.entries / Math.max(1, many));
    return result;
  };

  let about = null;
  const open = async index => {
    folder = index.replace(/index\.js$/, '');
    const [parts, digests, pack, others, language, ...named] = (await load('index')).split(' ');
    about = { parts: +parts, pack: +pack, entries: +digests + +others, language };
    stemmers = await Promise.all(named.map(load));
    return about;
  };

  /* What is found, best first: numbers of entries, to be read with `read`. */
  const find = async query => {
    const asked = parse(query, about.language);
    const results = await Promise.all(asked.map(w => lookUp(w, about)));
    const total = asked.reduce((sum, w) => sum + w.weight, 0);
    const scores = new Map();
    results.forEach(({ found }, i) => {
      const weight = asked[i].weight;
      for (const [key, score] of found) {
        const before = scores.get(key) || [0, 0];
        scores.set(key, [before[0] + weight * score, before[1] + weight]);
      }
    });
    const common = asked.reduce((sum, w, i) => sum + (results[i].common ? w.weight : 0), 0);
    const list = [...scores].map(([key, [score, met]]) => ({ key, score: score * Math.min(1, (met + common) / total) ** 2, met }));
    const most = list.reduce((m, r) => Math.max(m, r.met), 0);
    return {
      asked,
      keys: list.filter(r => r.met + common > .4 * most)
        .sort((a, b) => b.score - a.score || b.key - a.key).map(r => r.key),
    };
  };

  const read = async key => {
    const number = key >> 1;
    const size = key & 1 ? 32 : about.pack;
    const pack = await load((key & 1 ? 'e/' : 'd/') + Math.floor(number / size));
    const [kind, href, title, context, ...sections] = pack[number % size];
    return { kind, href, title, context, sections };
  };

  // What of it is shown

  const sentences = text => {
    if (!Intl.Segmenter) return text.match(/[^.!?。！？]+[.!?。！？]*["'”’»」』)]*\s*/g) || [text];
    return [...new Intl.Segmenter(about.language, { granularity: 'sentence' }).segment(text)].map(s => s.segment);
  };

  /* Where in `text` words of the query are: [start, end, which]. */
  const marks = (text, asked) => {
    const found = [];
    const spaced = asked.filter(w => !w.unspaced);
    const wholes = [...new Set(asked.filter(w => w.unspaced).map(w => w.whole))];
    for (const { 0: run, index } of text.matchAll(RUN)) {
      const folded = fold(run);
      if (UNSPACED.test(folded)) {
        for (const whole of wholes) {
          if (folded.length !== run.length) break;
          for (let at = folded.indexOf(whole); at >= 0; at = folded.indexOf(whole, at + 1)) {
            found.push([index + at, index + at + whole.length, whole, 1]);
          }
        }
      } else if (spaced.length) {
        const forms = [folded];
        for (let b = bare(folded); b !== forms.at(-1) && forms.length < 3; b = bare(b)) forms.push(b);
        let best = [0];
        for (const word of spaced) {
          for (const form of forms) {
            const how = fit(form, word, true) * word.weight;
            if (how > best[0]) best = [how, word.text];
          }
        }
        if (best[0]) found.push([index, index + run.length, best[1], best[0]]);
      }
    }
    return found.sort((a, b) => a[0] - b[0]);
  };

  const worth = found => {
    const by = new Map();
    for (const [, , which, how] of found) by.set(which, Math.max(by.get(which) || 0, how));
    return [...by.values()].reduce((sum, how) => sum + how, 0);
  };

  /* The sentence of `entry` that says most of what is asked, and its section. */
  const passage = (entry, asked) => {
    let best = { worth: 0, id: '', heading: '', text: '', marks: [] };
    for (let i = 0; i < entry.sections.length; i += 3) {
      const [id, heading, lines] = entry.sections.slice(i, i + 3);
      const above = .3 * worth(marks(heading.split('\u001f')[0], asked));
      for (const line of lines.split('\n')) {
        if (!line || !marks(line, asked).length && !above) continue;
        for (const sentence of sentences(line)) {
          const found = marks(sentence, asked);
          const value = worth(found) + above;
          if (value > best.worth) best = { worth: value, id, heading, text: sentence.trim(), marks: [] };
        }
      }
      if (above > best.worth) best = { worth: above, id, heading, text: '', marks: [] };
    }
    best.text = cut(best.text, asked);
    best.marks = marks(best.text, asked);
    return best;
  };

  /* A long sentence is cut to what is around the words. */
  const LONG = 280;
  const cut = (text, asked) => {
    if (text.length <= LONG) return text;
    const first = marks(text, asked)[0]?.[0] || 0;
    let start = first < LONG / 2 ? 0 : text.indexOf(' ', first - LONG / 3) + 1 || first;
    if (start > first) start = first;
    let end = text.lastIndexOf(' ', start + LONG);
    if (end <= start || text.length - start <= LONG) end = Math.min(text.length, start + LONG);
    return (start ? '… ' : '') + text.slice(start, end).trim() + (end < text.length ? ' …' : '');
  };

  return Object.assign(take, { open, find, read, passage, marks, fold, parse });
})();
