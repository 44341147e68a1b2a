/* The desk of `moot serve`: keys, the search within a text, and quotes made of what is marked in it. */
(() => {
  const words = JSON.parse(document.body.dataset.words);
  const main = () => document.querySelector('main.desk');
  if (!main()) return;
  const $ = id => document.getElementById(id);
  const all = selector => [...main().querySelectorAll(selector)];
  const said = $('said');
  const say = (message, name) => {
    said.textContent = message ? message.replace('{0}', name ?? '') : '';
  };

  // ---- Where the reader is

  let post = null;
  const show = (element, block) => {
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block, behavior: 'instant' });
  };
  const goTo = (next, block) => {
    if (!next) {
      say(words.last);
      return;
    }
    say(next.title);
    const at = next.closest('.post');
    if (at) be(at);
    show(next, block);
  };
  const be = at => {
    if (post?.id !== at.id) {
      for (const other of all('.post.here')) other.classList.remove('here');
      post = at;
    }
    at.classList.add('here');
  };
  /* The first post that is in sight, while nobody has chosen one. */
  const current = posts => {
    if (post?.isConnected) return posts.indexOf(post);
    const seen = posts.findIndex(p => p.getBoundingClientRect().bottom > 0);
    return seen - (seen >= 0 && posts[seen].getBoundingClientRect().top >= 0 ? 1 : 0);
  };
  const step = (by, selector = '.post') => {
    const posts = all('.post');
    const from = current(posts);
    const rest = by > 0 ? posts.slice(from + 1) : posts.slice(0, Math.max(from, 0)).reverse();
    goTo(rest.find(p => p.matches(selector)), 'start');
  };
  const mark = by => {
    const marks = all('.quote[id], .candidate');
    const at = document.activeElement?.matches?.('.quote, .candidate') ? document.activeElement : post ?? firstSeen();
    const after = m => at && m !== at && at.compareDocumentPosition(m) & (by > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING);
    goTo((by > 0 ? marks : marks.reverse()).find(m => after(m)), 'center');
  };
  const firstSeen = () => all('.post').find(p => p.getBoundingClientRect().bottom > 0);

  // ---- What is marked: a selection within the text, or the candidate that one is at

  const lineOf = node => (node.nodeType === 1 ? node : node.parentElement)?.closest('[data-at]');
  const offset = (node, at) => {
    const line = lineOf(node);
    if (!line) return -1;
    const range = document.createRange();
    range.setStart(line, 0);
    range.setEnd(node, at);
    return Number(line.dataset.at) + range.toString().length;
  };
  /* A selection that ends at a paragraph's start, as one by three clicks does, ends behind the one before. */
  const inText = (node, at, forward) => {
    if (lineOf(node)) return offset(node, at);
    const lines = all('[data-at]');
    const point = document.createRange();
    point.setStart(node, at);
    const side = line => {
      const range = document.createRange();
      range.selectNodeContents(line);
      return point.compareBoundaryPoints(Range.START_TO_START, range);
    };
    if (forward) {
      const line = lines.find(l => side(l) <= 0);
      return line ? Number(line.dataset.at) : -1;
    }
    const line = lines.reverse().find(l => side(l) > 0);
    return line ? Number(line.dataset.at) + line.textContent.length : -1;
  };
  const marked = () => {
    const selection = getSelection();
    if (selection.rangeCount && !selection.isCollapsed) {
      const range = selection.getRangeAt(0);
      if (!range.intersectsNode(main().querySelector('.text'))) return null;
      const from = inText(range.startContainer, range.startOffset, true);
      const to = inText(range.endContainer, range.endOffset, false);
      return from >= 0 && to > from ? { from, to } : null;
    }
    const at = document.activeElement;
    if (!at?.matches?.('.candidate')) return null;
    const from = offset(at, 0);
    return { from, to: from + at.textContent.length };
  };
  const rangeIn = (line, from, to) => {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let passed = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const end = passed + node.data.length;
      if (from >= passed && from <= end) range.setStart(node, from - passed);
      if (to >= passed && to <= end) {
        range.setEnd(node, to - passed);
        break;
      }
      passed = end;
    }
    return range;
  };
  const reveal = range => {
    const box = range.getBoundingClientRect();
    if (box.top < 60 || box.bottom > innerHeight - 100) scrollBy({ top: box.top - innerHeight / 3, behavior: 'instant' });
  };
  const select = (line, from, to) => {
    const range = rangeIn(line, from, to);
    be(line.closest('.post'));
    line.closest('.post').focus({ preventScroll: true });
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    reveal(range);
  };

  const sentences = line =>
    [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(line.textContent)]
      .map(s => ({ line, from: s.index, to: s.index + s.segment.trimEnd().length }))
      .filter(s => s.to > s.from);
  const sentence = by => {
    const here = post?.isConnected ? post : firstSeen();
    if (!here) return;
    const found = [...here.querySelectorAll('[data-at]')].flatMap(sentences);
    const selection = getSelection();
    const range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    const line = range && lineOf(range.startContainer);
    const at = line ? offset(range.startContainer, range.startOffset) : -1;
    const start = s => Number(s.line.dataset.at) + s.from;
    const next = line && here.contains(line)
      ? (by > 0 ? found.find(s => start(s) > at) : found.reverse().find(s => start(s) < at))
      : found[by > 0 ? 0 : found.length - 1];
    if (next) {
      say('');
      select(next.line, next.from, next.to);
    } else {
      say(words.last);
    }
  };
  /* Moves one end of the selection: its end forward is the usual way, its beginning is moved by turning it round. */
  const grow = (end, way) => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return;
    const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
    if (end) selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    else selection.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
    selection.modify('extend', way, 'word');
  };

  // ---- The search within

  const find = $('find');
  let hit = null;
  const fold = text => text.toLowerCase();
  const search = back => {
    const wanted = fold(find.value.trim());
    if (!wanted) return;
    const lines = all('[data-at]');
    const hits = lines.flatMap(line => {
      const text = fold(line.textContent);
      const found = [];
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push({ line, at });
      return found;
    });
    if (!hits.length) {
      say(words['not-found']);
      return;
    }
    const place = h => Number(h.line.dataset.at) + h.at;
    const last = hit ? place(hit) : back ? Infinity : -1;
    hit = back ? hits.findLast(h => place(h) < last) ?? hits.at(-1) : hits.find(h => place(h) > last) ?? hits[0];
    hit = { ...hit, to: hit.at + wanted.length };
    const range = rangeIn(hit.line, hit.at, hit.to);
    be(hit.line.closest('.post'));
    // The selection is the field's while that has the focus.
    window.CSS?.highlights?.set('found', new Highlight(range));
    reveal(range);
    say(`${hits.findIndex(h => place(h) === place(hit)) + 1} / ${hits.length}`);
  };
  find.addEventListener('blur', () => window.CSS?.highlights?.delete('found'));
  find.addEventListener('input', () => {
    hit = null;
    say('');
  });
  find.addEventListener('keydown', e => {
    if (e.key === 'Enter') {
      e.preventDefault();
      search(e.shiftKey);
    }
  });

  // ---- The claims

  const claims = () => all('.claims [data-claim]');
  const fits = (claim, filter) =>
    filter.split(/\s+/).every(word => fold(claim.firstElementChild.textContent).includes(word));
  const sift = () => {
    const filter = fold($('filter').value.trim());
    for (const claim of claims()) claim.hidden = !fits(claim, filter);
  };
  document.addEventListener('input', e => {
    if (e.target.id === 'filter') sift();
  });

  // ---- A quote

  const maker = $('maker');
  const by = $('by');
  const target = $('target');
  const targets = $('targets');
  /* What was marked, and the digests of what the page said then: it may be renewed below the dialog. */
  let making = null;
  /* The newest question what a quote would be: answers to those before it are dropped. */
  let asked = null;
  let settled = null;
  let chosen = null;
  const refuse = message => {
    $('refused').textContent = message;
  };
  const ask = async (url, options) => {
    try {
      const answer = await fetch(url, { cache: 'no-store', ...options });
      const fields = await answer.json();
      return answer.ok ? fields : { refused: fields.refused };
    } catch {
      return { refused: words.gone };
    }
  };
  const draft = async who => {
    const query = new URLSearchParams({ from: making.from, to: making.to, text: making.text });
    if (who !== undefined) query.set('by', who);
    const question = ask(`quote?${query}`);
    asked = question;
    const answer = await question;
    return asked === question ? answer : null;
  };
  const make = async () => {
    const place = marked();
    if (!place) {
      say(words['none-marked']);
      return;
    }
    const { text, claims: file } = main().dataset;
    making = { ...place, text, claims: file };
    say('');
    const answer = await draft();
    if (!answer) return;
    if (answer.refused) {
      say(answer.refused);
      return;
    }
    refuse('');
    $('words').textContent = answer.exact;
    $('yaml').textContent = answer.yaml;
    $('called').textContent = answer.called;
    by.value = answer.by;
    if (target) {
      target.value = '';
      aim();
    }
    maker.showModal();
    (target ?? $('copy')).focus();
  };
  const sayBy = async () => {
    const answer = await draft(by.value);
    if (!answer) return;
    refuse(answer.refused ?? '');
    if (answer.yaml) $('yaml').textContent = answer.yaml;
  };
  by.addEventListener('change', () => {
    settled = sayBy();
  });
  $('copy').addEventListener('click', async () => {
    await navigator.clipboard.writeText($('yaml').textContent + '\n');
    maker.close();
    say(words.copied);
  });

  const aim = () => {
    const filter = fold(target.value.trim());
    const options = claims().filter(c => fits(c, filter)).map(claim => {
      const option = document.createElement('li');
      const code = document.createElement('code');
      code.textContent = claim.dataset.claim;
      option.setAttribute('role', 'option');
      option.id = `to-${claim.dataset.claim}`;
      option.dataset.claim = claim.dataset.claim;
      option.dir = 'auto';
      option.append(claim.querySelector('a').textContent, ' ', code);
      return option;
    });
    targets.replaceChildren(...options);
    choose(options.find(o => o.dataset.claim === chosen) ?? options[0]);
  };
  const choose = option => {
    for (const other of targets.children) other.setAttribute('aria-selected', String(other === option));
    if (option) target.setAttribute('aria-activedescendant', option.id);
    else target.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  const aimed = () => targets.querySelector('[aria-selected="true"]');
  const put = async () => {
    const option = aimed();
    if (!option) {
      refuse(words['no-claim']);
      return;
    }
    await settled;
    const answer = await ask('quote', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Moot-Token': main().dataset.token },
      body: JSON.stringify({ ...making, claim: option.dataset.claim, by: by.value, shown: $('yaml').textContent }),
    });
    if (answer.refused) {
      refuse(answer.refused);
      return;
    }
    chosen = option.dataset.claim;
    fresh = making;
    maker.close();
    getSelection().removeAllRanges();
    say(words.put, chosen);
  };
  if (target) {
    target.addEventListener('input', aim);
    target.addEventListener('keydown', e => {
      if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
        e.preventDefault();
        const at = aimed();
        choose((e.key === 'ArrowDown' ? at?.nextElementSibling : at?.previousElementSibling) ?? at);
      } else if (e.key === 'Enter') {
        e.preventDefault();
        put();
      }
    });
    targets.addEventListener('click', e => choose(e.target.closest('li') ?? aimed()));
    $('put').addEventListener('click', put);
  }

  /* When the page has what was put: its mark is shown, and what the script did to the page is done again. */
  let fresh = null;
  document.addEventListener('moot:swap', () => {
    sift();
    post = post && $(post.id);
    if (post) be(post);
    if (!fresh) return;
    const mark = all('.quote').find(q => {
      const from = offset(q, 0);
      return from < fresh.to && from + q.textContent.length > fresh.from;
    });
    if (!mark) return;
    fresh = null;
    goTo(mark, 'nearest');
    mark.classList.add('fresh');
  });

  // ---- Keys and buttons

  const rtl = document.documentElement.dir === 'rtl';
  const deeds = {
    j: () => step(1),
    k: () => step(-1),
    ArrowRight: () => step(rtl ? -1 : 1),
    ArrowLeft: () => step(rtl ? 1 : -1),
    n: () => mark(1),
    p: () => mark(-1),
    u: () => step(1, '[data-clear]'),
    U: () => step(-1, '[data-clear]'),
    s: () => sentence(1),
    S: () => sentence(-1),
    l: () => grow(true, 'forward'),
    h: () => grow(true, 'backward'),
    L: () => grow(false, 'forward'),
    H: () => grow(false, 'backward'),
    c: () => $('filter').focus(),
    '/': () => {
      find.focus();
      find.select();
    },
    '?': () => $('keys').showModal(),
  };
  document.addEventListener('keydown', e => {
    if (e.ctrlKey || e.metaKey || e.altKey || document.querySelector('dialog[open]')) return;
    const at = e.target;
    if (at.matches('input, select, textarea')) {
      if (e.key === 'Escape') {
        e.preventDefault();
        at.blur();
        if (at === find && hit?.line.isConnected) select(hit.line, hit.at, hit.to);
        else if (post?.isConnected) post.focus({ preventScroll: true });
      }
      return;
    }
    // A link or a button that has the focus is what Enter is for.
    const enters = e.key === 'Enter' && (marked() || at.matches('.candidate')) && !at.matches('button');
    const deed = enters ? make : deeds[e.key];
    if (!deed || (e.key.startsWith('Arrow') && e.shiftKey)) return;
    e.preventDefault();
    deed();
  });
  const buttons = { make, clear: deeds.u, next: deeds.n, help: deeds['?'] };
  for (const button of document.querySelectorAll('#bar button')) {
    // The selection stays when the button is pressed.
    button.addEventListener('pointerdown', e => e.preventDefault());
    button.addEventListener('click', () => buttons[button.dataset.do]());
  }
  document.addEventListener('click', e => {
    const at = e.target.closest?.('.post');
    if (at) be(at);
    const candidate = e.target.closest?.('.candidate');
    if (candidate && getSelection().isCollapsed) candidate.focus({ preventScroll: true });
  });
})();
