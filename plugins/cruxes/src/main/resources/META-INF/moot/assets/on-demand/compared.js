/* What a page of a pair says, in the same words, by a debate's JSON. `form` has the words; it gives the parts of the page. */
export default form => {
  const words = JSON.parse(form.dataset.words);
  const SIDES = { holds: 'yes', doubts: 'no', unsure: 'mu' };
  const SECTIONS = ['agreed', 'split', 'undecided', 'alike-read', 'apart-read', 'undecided-read'];

  const say = (key, ...values) => words[key].replace(/\{(\d)\}/g, (all, n) => values[n] ?? '');

  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children.filter(c => c !== null));
    return made;
  };

  const text = (name, className, words) => {
    const made = element(name, className, words);
    made.dir = 'auto';
    return made;
  };

  const link = (path, words) => {
    const made = text('a', '', words);
    made.href = form.dataset.root + encodeURI(path.slice(1));
    return made;
  };

  const how = basis => {
    const made = element('small', 'how', words[basis]);
    made.dataset.how = basis;
    return made;
  };

  // As Odds.java rounds.
  const percent = share => +(+(share * 100).toPrecision(9)).toFixed(share < .01 || share > .99);

  const number = ({ min, max }, basis) => {
    if (min === undefined) return say('at-most', percent(max));
    if (max === undefined) return say('at-least', percent(min));
    return min === max ? say(basis === 'read' ? 'about' : 'percent', percent(min)) : say('range', percent(min), percent(max));
  };

  const held = (mark, said, basis) =>
    element('span', 'held', element('b', mark, said), ' ', how(basis));

  const view = (stance, ...before) => {
    const made = element('p', before[0] ? 'meta' : '', ...before);
    const mark = () => 'st ' + SIDES[stance.side];
    if (stance.position) {
      made.append(held(mark(), words['position.' + stance.position], stance.side_basis));
    }
    for (const basis of ['stated', 'derived', 'read']) {
      const credence = stance[basis + '_credence'];
      if (credence) {
        made.append(' ', held(stance.position ? '' : mark(), number(credence, basis), basis));
      }
    }
    return made;
  };

  const sourced = (made, id, debate, before = '') => {
    const source = (debate.sources ?? []).find(s => s.id === id);
    if (source) {
      const at = /^https?:/.test(source.source_url ?? '') ? source.source_url : '';
      const title = text(at ? 'a' : 'bdi', '', source.title ?? source.id);
      if (at) title.href = at;
      made.append(before, title);
    }
    return made;
  };

  // of: whose words they are, unless they say that they are somebody else's; named: whether their name is to be there too.
  const quoted = (quote, debate, of, named) => {
    const by = quote.by ?? of;
    const speaker = (named || by !== of) && debate.participants.find(p => p.id === by);
    const made = element('p', 'meta', text('q', '', quote.exact));
    if (speaker) made.append(' · ', text('bdi', '', speaker.name));
    return sourced(made, debate.sources?.length > 1 && quote.source, debate, ' · ');
  };

  // As pages write days.
  const days = form.dataset.days?.split('|');
  const written = iso => {
    const [year, month, date] = iso.split('-');
    return (days?.[month - 1] ?? iso).replace('{0}', +date).replace('{2}', +year).replace('{5}', date);
  };
  const day = iso => {
    const made = element('time', '', written(iso));
    made.dateTime = iso;
    return made;
  };

  // What they thought before, the newest first, each with what became of it.
  const earlier = (stance, debate) => (stance.earlier ?? []).map((past, i, all) => {
    const changed = (all[i + 1] ?? stance).change === 'changed-mind';
    const made = view(past, changed ? element('b', '', words.changed + ' ') : '', words.before + ' ', past.date ? day(past.date) : '', ' ');
    if (past.quote) made.append(' ', ...quoted(past.quote, debate, stance.participant).childNodes);
    return made;
  }).reverse();

  const onlyIf = (claim, debate, label = words['only-if']) => {
    if (!claim.condition) return [];
    const meant = debate.claims.find(c => c.id === claim.condition);
    return [' ', text('span', 'meta', label + ' ' + (meant?.text ?? claim.condition))];
  };

  const stanceOf = (person, claim) => (claim.stances ?? []).find(s => s.participant === person.id);

  // Who calls it a crux: whoever declares it, and who confirms that in words of theirs.
  const named = crux => {
    const other = crux.confirmed_by;
    return [crux.declared_by, other?.quote && other.by !== crux.declared_by ? other.by : null].filter(id => id);
  };

  const spoke = (person, claim, debate) => {
    const by = list => (list ?? []).filter(each => each.by === person.id);
    return by(claim.quotes)[0]
      || by(claim.revisions)[0]
      || by(debate.expectations).some(e => e.on === claim.id)
      || by(debate.questions).some(q => q.about === claim.id)
      || by(debate.relations).some(r => r.target === claim.id || (r.premises ?? []).includes(claim.id))
      || (debate.cruxes ?? []).some(c => (c.claim === claim.id || c.for === claim.id)
        && named(c).includes(person.id));
  };

  const cell = (person, claim, debate, brief) => {
    const stance = claim && stanceOf(person, claim);
    const made = element('div', stance ? SIDES[stance.side] : '', text('p', 'who', person.name));
    if (stance) {
      made.append(view(stance));
    } else {
      const key = !claim || spoke(person, claim, debate) ? 'unrecorded' : 'silent';
      made.append(text('p', 'meta', say(key, person.name)));
    }
    if (!brief && claim) {
      const quotes = stance?.quote ? [stance.quote] : (claim.quotes ?? []).filter(q => q.by === person.id);
      if (stance?.note) made.append(text('p', '', stance.note));
      const said = [stance?.hedge && !quotes.some(q => q.exact.includes(stance.hedge)) && text('q', '', stance.hedge), stance?.date && day(stance.date)].filter(Boolean);
      if (said.length) made.append(element('p', 'meta', ...said.flatMap((each, i) => (i ? [' · ', each] : [each]))));
      if (stance?.derived) made.append(text('p', 'meta', words['derived-from'] + ' ' + stance.derived));
      made.append(...quotes.map(q => quoted(q, debate, person.id)));
      if (stance?.source) {
        const at = sourced(element('p', 'meta'), stance.source.id, debate);
        at.append(', ' + stance.source.at);
        made.append(at);
      }
      if (stance) made.append(...earlier(stance, debate));
    }
    return made;
  };

  const both = (...cells) => element('div', 'both', ...cells);

  // As Shared.java says.
  const shared = (a, b) => {
    const read = a.side_basis === 'stated' && b.side_basis === 'stated' ? '' : '-read';
    if (a.side === 'unsure' || b.side === 'unsure') return 'undecided' + read;
    if (a.side === b.side) return read ? 'alike-read' : 'agreed';
    return read ? 'apart-read' : 'split';
  };

  const section = (heading, ...children) =>
    element('section', 'sec', element('h2', '', heading), ...children);

  const claims = (key, list, a, b, debate) => {
    if (!list.length) return key + '.none' in words ? section(words[key], element('p', '', words[key + '.none'])) : null;
    const items = list.map(c => element('li', '', element('p', 's', link(c.path, c.text), ...onlyIf(c, debate)),
      both(cell(a, c, debate), cell(b, c, debate))));
    return section(words[key], element('p', 'meta', words[key + '-intro']), element('ul', 'pairs', ...items));
  };

  // Their words on a claim, where no view of theirs is recorded.
  const without = (person, claim, debate) =>
    !spoke(person, claim, debate) ? [] : [' ', element('span', 'meta', say('unrecorded', person.name),
      ...(claim.quotes ?? []).filter(q => q.by === person.id).flatMap(q => [' ', ...quoted(q, debate, person.id).childNodes]))];

  const alone = (who, silent, debate) => {
    const list = debate.claims.filter(c => stanceOf(who, c) && !stanceOf(silent, c));
    if (!list.length) return null;
    const summary = element('summary', '', text('span', 't', say('alone', who.name)), element('span', 'len', list.length));
    const items = list.map(c => element('li', '', link(c.path, c.text), ...onlyIf(c, debate), ' ',
      view(stanceOf(who, c)), ...without(silent, c, debate)));
    return element('details', 'aside block', summary,
      element('div', 'in', text('p', 'meta', say('alone.intro', silent.name)), element('ul', 'qs', ...items)));
  };

  const minds = (person, debate) => {
    const list = (debate.expectations ?? []).filter(e => e.by === person.id);
    const made = element('div', '', text('p', 'who', person.name));
    if (!list.length) made.append(text('p', '', say('minds.' + ((debate.cruxes ?? []).some(c => named(c).includes(person.id)) ? 'crux' : 'none'), person.name)));
    const items = list.map(e => {
      const claim = debate.claims.find(c => c.id === e.on);
      const basis = e.estimated ? 'read' : 'stated';
      return element('li', '',
        element('p', 'meta', words['minds.' + basis] + ' ', how(basis)),
        text('p', '', e.if),
        element('p', 'meta', words[e.change] + ' ', claim ? link(claim.path, claim.text) : e.on,
          e.due ? ' · ' + say('due', written(e.due)) : '',
          ' · ' + words[e.status] + (e.outcome ? ': ' + e.outcome : '')),
        e.quote ? quoted(e.quote, debate, e.by) : null);
    });
    if (items.length) made.append(element('ul', '', ...items));
    return made;
  };

  // As DeclaredCrux.java says; of each text the first counts.
  const cruxes = (a, b, debate) => {
    const ids = [a.id, b.id];
    const declared = {};
    for (const crux of debate.cruxes ?? []) (declared[crux.claim] ??= []).push(crux);
    const list = Object.values(declared).filter(all => {
      const names = all.flatMap(named);
      const parties = [...names, ...all.flatMap(c => c.participants ?? [])];
      return ids.some(id => names.includes(id)) || ids.every(id => parties.includes(id));
    });
    if (!list.length) return null;
    const items = list.map(all => {
      const first = key => all.find(c => c[key])?.[key];
      const claim = debate.claims.find(each => each.id === all[0].claim);
      const nameOf = id => debate.participants.find(p => p.id === id)?.name ?? id;
      const people = [...new Set(all.flatMap(named))];
      // Who names it in no words of theirs does so by our reading.
      const isWorded = id => all.some(c => named(c).includes(id) && (c.declared_by !== id || c.basis !== 'read'));
      const [worded, read] = [true, false].map(is => people.filter(id => isWorded(id) === is).map(nameOf).join(', '));
      const asked = first('question') ?? claim?.text ?? all[0].claim;
      const follows = (key, mark, label) =>
        first(key) ? element('p', '', element('b', mark, words[label]), ' ', first(key)) : null;
      const ours = ['if_true', 'if_false', 'settled_by'].some(first) ? text('p', 'meta', words.ours) : null;
      return element('li', '',
        element('p', 's', claim ? link(claim.path, asked) : asked, ...(claim ? onlyIf(claim, debate, first('question') ? words.asked : words['only-if']) : [])),
        text('p', 'meta', say(!people.length ? 'writer' : !read ? 'by' : worded ? 'by-partly' : 'by-read', worded || read, read)),
        ...all.flatMap(c => [
          c.quote ? quoted(c.quote, debate, c.declared_by, true) : null,
          c.confirmed_by?.quote ? quoted(c.confirmed_by.quote, debate, c.confirmed_by.by, true) : null]),
        both(cell(a, claim, debate, true), cell(b, claim, debate, true)),
        follows('if_true', 'st yes', 'if-yes'), follows('if_false', 'st no', 'if-no'), follows('settled_by', '', 'settle'), ours);
    });
    return section(words.cruxes, element('p', 'meta', words['cruxes.intro']), element('ul', 'pairs', ...items));
  };

  return (a, b, debate) => {
    const roots = debate.roots ?? [];
    const all = [...debate.claims].sort((x, y) => roots.includes(y.id) - roots.includes(x.id));
    const of = {};
    for (const claim of all) {
      const views = [a, b].map(p => stanceOf(p, claim));
      if (views[0] && views[1]) (of[shared(...views)] ??= []).push(claim);
    }
    const apart = [alone(a, b, debate), alone(b, a, debate)];
    return [
      both(...[a, b].map(p => element('div', '', element('p', '', link(p.path, say('all-of', p.name))),
        p.note ? text('p', 'meta', p.note) : null))),
      ...SECTIONS.map(key => claims(key, of[key] ?? [], a, b, debate)),
      section(words.minds, both(minds(a, debate), minds(b, debate))),
      cruxes(a, b, debate),
      apart.some(Boolean) ? section(words['alone.title'], ...apart) : null
    ].filter(Boolean);
  };
};
