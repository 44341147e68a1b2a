/*
 * What is new to a reader: marks what is dated since their last visit, and on the page of changes shows those since a
 * day. The days of the last visits stay in this browser; nothing is sent. Every page reads whole without this file.
 */
(() => {
  const box = document.querySelector('[data-visit]');
  if (!box) return;
  const words = box.dataset;
  const key = 'visit ' + new URL(words.visit, location).pathname;   // sites may share a host
  const isDay = text => /^\d{4}-\d\d-\d\d$/.test(text || '') && !isNaN(new Date(text));
  const items = [...document.querySelectorAll(words.items)];
  const dateOf = item => item.querySelector('time')?.dateTime || '';

  // As pages write days.
  const day = iso => {
    const [year, month, date] = iso.split('-');
    return (words.days?.split('|')[month - 1] ?? iso).replace('{0}', +date).replace('{2}', +year).replace('{5}', date);
  };

  // What is kept: the day of this visit, and that of the one before. A visit lasts as long as the reader's day does, in
  // every tab; what was new stays marked while it is read.
  let last = '';
  try {
    const today = new Date().toLocaleDateString('sv');   // 2026-11-29
    const [visit, before] = (localStorage.getItem(key) || '').split(' ');
    last = visit === today ? before : visit;
    if (visit !== today) localStorage.setItem(key, `${today} ${last}`.trim());
  } catch { /* storage is off: every visit is the first */ }
  const note = document.querySelector('.visit');
  if (isDay(last)) {
    let marked = 0;
    for (const item of items) {
      const isNew = dateOf(item) >= last;
      if (!isNew && !(item.dataset.updated >= last)) continue;
      const mark = document.createElement('b');
      mark.className = 'new';
      mark.textContent = isNew ? words.new : words.revised;
      item.querySelector('time').append(' ', mark);
      marked++;
    }
    if (marked || words.none) {
      note.firstElementChild.textContent = (marked ? words.since : words.none).replace('%', day(last));
      note.hidden = false;
      note.querySelector('button').addEventListener('click', () => {
        try {
          localStorage.removeItem(key);
        } catch { /* nothing was kept */ }
        for (const mark of document.querySelectorAll('b.new')) mark.remove();
        note.hidden = true;
      });
    }
  }

  // Changes since a day, which the address holds, on every page of the list.
  const choice = box.querySelector('.since');
  if (!choice) return;
  const input = choice.querySelector('input');
  const status = choice.querySelector('output');
  const pager = document.querySelectorAll('.near a, .pages a');
  const goesOn = document.querySelector('.near [rel=next]');
  const show = () => {
    const since = isDay(input.value) ? input.value : '';
    for (const item of items) item.hidden = since !== '' && dateOf(item) < since;
    for (const head of document.querySelectorAll('.body h2')) {
      head.hidden = head.nextElementSibling.hidden = !head.nextElementSibling.querySelector(':scope > li:not([hidden])');
    }
    for (const link of pager) link.search = since && '?since=' + since;
    const shown = items.filter(item => !item.hidden).length;
    const more = goesOn && shown === items.length;
    status.textContent = since && (more ? words.more : words.count).replace('%', shown).replace('#', items.length);
  };
  const read = () => {
    const asked = new URLSearchParams(location.search).get('since');
    input.value = isDay(asked) ? asked : '';
    show();
  };
  input.addEventListener('input', () => {
    const address = new URL(location);
    if (isDay(input.value)) address.searchParams.set('since', input.value);
    else address.searchParams.delete('since');
    history.replaceState(null, '', address);
    show();
  });
  addEventListener('popstate', read);
  choice.hidden = false;
  read();
})();
