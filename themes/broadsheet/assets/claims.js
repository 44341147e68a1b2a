/*
 * Lists of claims, sorted and filtered. Without this file they are whole, in the order of their debates.
 * What a claim is, its entry says (sieve.ftlh); nothing is worked out here. What is chosen stands in the address:
 * ?show=contested&debate=tea&by=tea/ada&sort=positions
 */
(() => {
  const form = document.querySelector('.sieve');
  if (!form) return;
  const words = form.dataset;
  const body = form.parentElement;
  const list = form.nextElementSibling;
  const status = form.querySelector('[role=status]');
  const all = form.querySelector('[type=reset]');
  const fields = [...form.querySelectorAll('select')];
  const debates = [...form.elements.debate?.options || []].filter(o => o.value);

  const entry = li => {
    const { claim, positions, contested = 0, oneSide = 0, crux, by = '' } = li.dataset;
    const debate = claim.split('/')[0];
    const name = debates.find(o => o.value === debate);
    if (name) {
      const line = document.createElement('p');
      line.className = 'meta of';
      line.dir = 'auto';
      line.textContent = name.text;
      li.prepend(line);
    }
    return { li, claim, debate, positions, contested, 'one-side': oneSide, crux: crux === '', by: by.split(' ').map(p => debate + '/' + p) };
  };
  // A claim may stand with two reasons: of what is chosen it is once.
  const found = part => [...new Map([...part.querySelectorAll('[data-claim]')].reverse().map(li => [li.dataset.claim, li])).values()]
    .reverse().map(entry);
  let entries = found(body);
  const homes = new Map();
  for (const { li } of entries) if (li.parentElement !== list) homes.set(li.parentElement, [...li.parentElement.children]);

  // A list of several pages is read whole once something of it is asked for.
  const pages = words.pages?.split(' ') || [];
  let missing = pages.length > 0;
  const read = async page => {
    if (page === '.') return entries;
    const url = new URL(page, location);
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(page);
    const part = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const a of part.querySelectorAll('a[href]')) a.href = new URL(a.getAttribute('href'), url);
    return found(part);
  };
  const readAll = async () => {
    status.textContent = words.loading;
    try {
      const parts = (await Promise.all(pages.map(read))).flat();
      if (missing) entries = [...new Map(parts.reverse().map(e => [e.claim, e])).values()].reverse();
      missing = false;
    } catch { /* from a disk, or without a network: what is here is what there is */ }
  };

  const chosen = () => fields.filter(f => f.value);
  const show = async () => {
    if (chosen().length && missing) await readAll();
    const { show, debate, by, sort } = Object.fromEntries(fields.map(f => [f.name, f.value]));
    const active = chosen().length > 0;
    const shown = entries.filter(e => (!show || e[show] > 0) && (!debate || e.debate === debate) && (!by || e.by.includes(by)));
    if (sort) shown.sort((a, b) => b[sort] - a[sort] || b.positions - a.positions);
    for (const [home, its] of homes) home.replaceChildren(...its);
    list.replaceChildren(...active ? shown.map(e => e.li) : []);
    list.hidden = !list.firstChild;
    body.classList.toggle('sifting', active);
    if (!active && document.activeElement === all) form.querySelector('summary').focus();
    all.hidden = !active;
    status.textContent = !active ? '' : !shown.length ? words.none
      : (missing ? words.part : words.count).replace('{0}', shown.length).replace('{1}', entries.length);
  };

  const choose = from => {
    for (const f of fields) {
      f.value = from.get(f.name) || '';
      if (f.selectedIndex < 0) f.value = '';
    }
    form.querySelector('details').open ||= chosen().length > 0;
    show();
  };
  let last = null;   // arrows go through the options of one field: that is one step for the way back
  const changed = field => {
    const query = chosen().map(f => f.name + '=' + encodeURIComponent(f.value).replace('%2F', '/')).join('&');
    const url = location.pathname + (query && '?' + query);
    try {
      history[field && field === last ? 'replaceState' : 'pushState'](null, '', url);
    } catch { /* some browsers do not allow it on a disk */ }
    last = field;
    show();
  };
  form.addEventListener('change', e => changed(e.target));
  form.addEventListener('submit', e => e.preventDefault());
  form.addEventListener('reset', e => {
    e.preventDefault();
    for (const f of fields) f.value = '';
    changed();
  });
  addEventListener('popstate', () => {
    last = null;
    choose(new URLSearchParams(location.search));
  });
  choose(new URLSearchParams(location.search));
  form.hidden = false;
})();
