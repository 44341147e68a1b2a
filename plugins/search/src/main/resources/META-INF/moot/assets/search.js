/* The page of the search: what is typed, what is found, and the keys. */
(() => {
  const form = document.querySelector('.search');
  if (!form) return;
  const data = form.dataset;
  const input = form.querySelector('input');
  const list = document.querySelector('.found');
  const status = document.querySelector('.found-count');
  const more = document.createElement('button');
  const AT_ONCE = 10;
  let opened = null;
  let turn = 0;
  let shown = { keys: [], asked: [], count: 0 };

  const say = (words, ...values) => words.replace(/\{(\d)\}/g, (all, n) => values[n] ?? '');

  /* How the language of the page counts `n` of them: the page has its forms, and which one each number takes. */
  const counted = n => data.counts.split('|')[data.countOf[n < 100 ? n : 100 + n % 100]];

  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };

  /* `text` with its found words marked. */
  const marked = (text, marks) => {
    const parts = [];
    let at = 0;
    for (const [start, end] of marks) {
      if (start < at) continue;
      parts.push(text.slice(at, start), element('mark', '', text.slice(start, end)));
      at = end;
    }
    return [...parts, text.slice(at)];
  };

  /* As pages write days. */
  const day = iso => {
    const [year, month, date] = iso.split('-');
    return (data.days?.split('|')[month - 1] ?? iso).replace('{0}', +date).replace('{2}', +year).replace('{5}', date);
  };

  /* What is found is called; of a pair both names, joined as the language of the page joins them. */
  const titleOf = ({ kind, title }) => kind === 'pair'
    ? new Intl.ListFormat(document.documentElement.lang, { type: 'conjunction' }).format(title.split('\u001f'))
    : title;

  const item = (entry, asked) => {
    const passage = mootSearch.passage(entry, asked);
    const title = titleOf(entry);
    const link = element('a', '', ...marked(title, mootSearch.marks(title, asked)));
    link.href = data.root + entry.href + (passage.id ? '#' + encodeURIComponent(passage.id) : '');
    link.dir = 'auto';
    const [belongs, condition] = entry.context.split('\u001f');
    const context = entry.kind === 'digest' ? day(belongs) : belongs;
    const kind = element('p', 'k', element('b', '', data[entry.kind]));
    const [heading, meant] = (passage.heading || '').split('\u001f');
    for (const words of [context, heading]) {
      if (words) kind.append(' · ', element('bdi', '', words));
    }
    const made = element('li', '', kind, link);
    const language = entry.href.split('/')[0];
    if ((data.languages || '').split(' ').includes(language)) link.lang = language;
    const onlyIf = words => words && made.append(element('p', 'meta', data.onlyIf + ' ', element('bdi', '', words)));
    onlyIf(condition);
    if (passage.text) {
      const sentence = element('p', '', ...marked(passage.text, passage.marks));
      sentence.dir = 'auto';
      if (link.lang) sentence.lang = link.lang;
      made.append(sentence);
    }
    onlyIf(meant);   // of another wording, its own
    return made;
  };

  const links = () => [...list.querySelectorAll('a')];

  const showMore = async mine => {
    const { keys, asked, count } = shown;
    const some = keys.slice(count, count + AT_ONCE);
    const entries = await Promise.all(some.map(mootSearch.read));
    if (mine !== turn) return;
    const items = [];
    for (const entry of entries) {
      items.push(item(entry, asked));
      await new Promise(resolve => setTimeout(resolve));   // a key that waits comes first
      if (mine !== turn) return;
    }
    if (count) list.append(...items);
    else list.replaceChildren(...items);
    shown.count += some.length;
    more.hidden = shown.count >= keys.length;
  };

  const search = async () => {
    const mine = ++turn;
    const query = input.value.trim();
    remember(query);
    if (!query) {
      list.replaceChildren();
      status.textContent = '';
      more.hidden = true;
      return;
    }
    try {
      opened ||= mootSearch.open(data.index);
      await opened;
      const { keys, asked } = await mootSearch.find(input.value);
      if (mine !== turn) return;
      shown = { keys, asked, count: 0 };
      await showMore(mine);
      if (mine !== turn) return;
      status.textContent = keys.length ? say(counted(keys.length), keys.length)
        : say(data.none, query);
    } catch {
      opened = null;
      if (mine === turn) status.textContent = data.failed;
    }
  };

  /* The address holds the query, so that the way back from what was found leads here. */
  const remember = query => {
    try {
      history.replaceState(null, '', query ? '?q=' + encodeURIComponent(query) : location.pathname);
    } catch { /* some browsers do not allow it on a disk */ }
  };

  let timer = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, 80);
  });
  more.type = 'button';
  more.hidden = true;
  more.textContent = data.more;
  more.addEventListener('click', async () => {
    const next = shown.count;
    await showMore(turn);
    links()[next]?.focus();
  });
  list.after(more);

  document.addEventListener('keydown', event => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = links();
    const at = all.indexOf(document.activeElement);
    const inside = at >= 0 || document.activeElement === input;
    if (event.key === '/' && document.activeElement !== input) {
      event.preventDefault();
      input.select();
      return;
    }
    if (event.key === 'Enter' && document.activeElement === input) {
      clearTimeout(timer);
      search().then(() => links()[0]?.click());
    } else if (event.key === 'Escape' && inside) {
      if (at < 0) input.value = '';
      input.focus();
      if (at < 0) search();
    } else if (event.key === 'ArrowDown' && inside && at + 1 < all.length) all[at + 1].focus();
    else if (event.key === 'ArrowUp' && at >= 0) (all[at - 1] || input).focus();
    else return;
    event.preventDefault();
  });

  document.querySelector('.still').remove();
  form.hidden = false;
  input.value = new URLSearchParams(location.search).get('q') || '';
  input.focus();
  if (input.value) search();
})();
