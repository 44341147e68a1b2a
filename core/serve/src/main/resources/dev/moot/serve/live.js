/* Keeps a page up to date while its site is written. Only `moot serve` adds it; it is no part of the site. */
(() => {
  const script = document.currentScript;
  let { version, frame } = script.dataset;
  let styles = null;
  const key = 'moot:' + location.pathname;

  // ---- What a reload keeps: where the reader is, what they opened, what has the focus.

  const nameOf = (element, all) => element.id || [...document.querySelectorAll(all)].indexOf(element);
  const named = (name, all) =>
    typeof name === 'string' ? document.getElementById(name) : document.querySelectorAll(all)[name];
  const FOCUS = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const focused = () => {
    const at = document.activeElement;
    return at && at !== document.body && at !== host ? nameOf(at, FOCUS) : null;
  };
  const refocus = name => {
    if (name === null || name === -1) return;
    named(name, FOCUS)?.focus({ preventScroll: true });
  };

  const reload = () => {
    try {
      sessionStorage.setItem(key, JSON.stringify({
        x: scrollX,
        y: scrollY,
        focus: focused(),
        open: [...document.querySelectorAll('details')].map(d => [nameOf(d, 'details'), d.open]),
      }));
    } catch { /* storage is off: the browser's own memory has to do */ }
    location.reload();
  };

  const restore = () => {
    let kept = null;
    try {
      kept = JSON.parse(sessionStorage.getItem(key));
      sessionStorage.removeItem(key);
    } catch { /* nothing kept */ }
    if (!kept) return;
    for (const [name, open] of kept.open) {
      const details = named(name, 'details');
      if (details) details.open = open;
    }
    refocus(kept.focus);
    const back = () => scrollTo({ left: kept.x, top: kept.y, behavior: 'instant' });
    back();
    addEventListener('load', back, { once: true });
  };

  // ---- Putting a new main element in the old one's place, changing no more than differs.

  const OPEN = /(<details\b[^>]*?) open=""/g;
  const text = node => node.nodeType === 1 ? node.outerHTML.replace(OPEN, '$1') : node.nodeType + node.data;
  const alike = (a, b) => a.isEqualNode(b) || text(a) === text(b);

  const morph = (old, now) => {
    for (const { name } of [...old.attributes]) {
      if (!now.hasAttribute(name) && !(name === 'open' && old.localName === 'details')) old.removeAttribute(name);
    }
    for (const { name, value } of now.attributes) {
      if (old.getAttribute(name) !== value && !(name === 'open' && old.localName === 'details')) {
        old.setAttribute(name, value);
      }
    }
    const a = [...old.childNodes];
    const b = [...now.childNodes];
    let start = 0;
    while (start < a.length && start < b.length && alike(a[start], b[start])) start++;
    let endA = a.length;
    let endB = b.length;
    while (endA > start && endB > start && alike(a[endA - 1], b[endB - 1])) {
      endA--;
      endB--;
    }
    for (let i = start; i < Math.max(endA, endB); i++) {
      const from = i < endA ? a[i] : null;
      const to = i < endB ? b[i] : null;
      if (!to) from.remove();
      else if (!from) old.insertBefore(to, a[endA] || null);
      else if (from.nodeType === 1 && from.nodeName === to.nodeName && !alike(from, to)) morph(from, to);
      else if (!alike(from, to)) from.replaceWith(to);
    }
  };

  // What stands in the head for others than this page's reader; LivePage leaves it out of the frame.
  const INERT = 'title, meta:not([http-equiv]), link[rel=canonical], link[rel=alternate], script[type="application/ld+json"]';
  const renewHead = page => {
    const old = [...document.head.querySelectorAll(INERT)];
    const now = [...page.head.querySelectorAll(INERT)];
    if (old.map(text).join() === now.map(text).join()) return;
    for (const element of old) element.remove();
    document.head.prepend(...now);
  };

  let fetching = false;
  let again = false;
  const refresh = async () => {
    if (fetching) {
      again = true;
      return;
    }
    fetching = true;
    try {
      const answer = await fetch(location.href, { cache: 'no-store' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const next = page.querySelector('script[data-version][data-frame]');
      const old = document.querySelector('main');
      const now = page.querySelector('main');
      if (!next || !old || !now || next.dataset.frame !== frame || next.dataset.mark !== script.dataset.mark) {
        reload();
        return;
      }
      version = next.dataset.version;
      const focus = focused();
      morph(old, now);
      renewHead(page);
      if (document.activeElement === document.body) refocus(focus);
      document.dispatchEvent(new CustomEvent('moot:swap'));
    } catch { /* the server is gone; the stream says when it is back */ }
    finally {
      fetching = false;
    }
    if (again) {
      again = false;
      refresh();
    }
  };

  const restyle = () => {
    for (const old of document.querySelectorAll('link[rel=stylesheet]')) {
      const url = new URL(old.href);
      if (url.origin !== location.origin) continue;
      url.searchParams.set('v', styles);
      const next = old.cloneNode();
      next.href = url.href;
      next.addEventListener('load', () => old.remove());   // not before, or the page would flash bare
      next.addEventListener('error', () => old.remove());
      old.after(next);
    }
  };

  // ---- What is wrong, over the last page that was right. Every word of it is text, never markup.

  const host = document.createElement('moot-live');
  const shadow = host.attachShadow({ mode: 'open' });
  // A sheet that is put in by a script: the pages' policy lets in no style that stands in the page.
  const style = new CSSStyleSheet();
  style.replaceSync(`
    :host { all: initial; }
    section, nav { position: fixed; z-index: 2147483647; box-sizing: border-box; color: #f4f4f0; background: #1b1d1f;
      font: 15px/1.5 system-ui, sans-serif; border: 1px solid #8b8f94; }
    section { inset: auto 0 0 0; max-height: 60vh; overflow: auto; padding: 0 1.25rem 1rem; border-width: 2px 0 0; }
    section:focus-visible, button:focus-visible { outline: 3px solid #f4f4f0; outline-offset: -3px; }
    header { position: sticky; top: 0; display: flex; align-items: center; gap: 1rem; background: inherit; padding: .5rem 0; }
    header > div { flex: 1; }
    h2 { margin: 0; font-size: 1.05em; }
    button { font: inherit; color: inherit; background: none; border: 1px solid #8b8f94; padding: .25rem .75rem;
      min-height: 2rem; cursor: pointer; }
    ol { margin: 0; padding: 0; list-style: none; }
    li { padding: .6rem 0; border-top: 1px solid #4a4e52; overflow-wrap: anywhere; }
    p { margin: 0; }
    b { font-weight: 650; }
    pre { margin: .35rem 0; padding: .4rem .6rem; overflow-x: auto; background: #000; font: 14px/1.5 ui-monospace, monospace; }
    mark { color: inherit; background: #5b3a00; text-decoration: underline wavy #ffb454; text-underline-offset: .25em; }
    .hint::before { content: '= '; }
    nav { inset: auto auto .75rem .75rem; inset-inline: .75rem auto; display: flex; gap: 1rem; padding: .2rem .7rem; }
    nav a, header a { color: inherit; }
    nav:empty { display: none; }
    @media print { :host { display: none; } }
  `);
  shadow.adoptedStyleSheets = [style];

  const element = (name, words, className) => {
    const made = document.createElement(name);
    if (words !== undefined) made.textContent = words;
    if (className) made.className = className;
    return made;
  };
  const DESK = '/_moot/desk/';
  const corner = element('nav');
  const renewCorner = state => {
    const parts = [];
    if (script.dataset.mark === 'draft') parts.push(element('span', state.draft));
    if (state.desk && script.dataset.of !== 'server') parts.push(desk(state));
    corner.replaceChildren(...parts);
    host.lang = state.language;
    host.dir = state.direction;
  };
  const desk = state => {
    const link = element('a', state.desk);
    link.href = DESK;
    return link;
  };

  let panel = null;
  let shown = '';
  const hide = () => {
    panel?.remove();
    panel = null;
  };
  const item = problem => {
    const li = element('li');
    const head = element('p');
    head.append(element('b', `${problem.place}: `), `${problem.kind}[${problem.code}]: ${problem.message}`);
    li.append(head);
    if (problem.frame) {
      const pre = element('pre');
      const [before, marked, after] = problem.frame;
      pre.append(`${problem.line} | ${before}`, element('mark', marked || ' '), after);
      li.append(pre);
    }
    if (problem.hint) li.append(element('p', problem.hint, 'hint'));
    for (const related of problem.related) li.append(element('p', related, 'hint'));
    return li;
  };
  const show = state => {
    const words = JSON.stringify([state.problems, state.failure]);
    if (!state.errors && !state.failure) {
      shown = '';
      hide();
      return;
    }
    if (words === shown) return;   // closed by hand, or there already
    shown = words;
    hide();
    panel = element('section');
    panel.tabIndex = 0;
    panel.setAttribute('aria-labelledby', 'title');
    const header = element('header');
    const title = element('h2', state.title);
    title.id = 'title';
    const alert = element('div');
    alert.setAttribute('role', 'alert');
    alert.append(title);
    const close = element('button', state.close);
    close.type = 'button';
    close.addEventListener('click', hide);
    header.append(alert, ...(state.desk && script.dataset.of !== 'server' ? [desk(state)] : []), close);
    const list = element('ol');
    // Mistakes are told in English, as in the terminal.
    list.lang = 'en';
    list.dir = 'ltr';
    if (state.failure) list.append(element('li', state.failure));
    for (const problem of state.problems) list.append(item(problem));
    panel.append(header, list);
    if (state.left) panel.append(element('p', state.left));
    panel.addEventListener('keydown', e => { if (e.key === 'Escape') hide(); });
    shadow.append(panel);
  };

  shadow.append(corner);
  document.body.append(host);
  restore();

  // A browser keeps six connections to a server and no more: a stream for every tab would leave the
  // seventh waiting for good. So a page that nobody sees has none; it is told all once it is seen.
  let stream = null;
  const hear = event => {
    const state = JSON.parse(event.data);
    show(state);
    renewCorner(state);
    if (styles === null) styles = state.styles;
    if (state.styles !== styles) {
      styles = state.styles;
      restyle();
    }
    const newest = script.dataset.of === 'server' ? state.reads : state.version;
    if (String(newest) !== version) refresh();
  };
  const silence = () => {
    stream?.close();
    stream = null;
  };
  const listen = () => {
    if (document.hidden) {
      silence();
    } else if (!stream) {
      stream = new EventSource('/_moot/events');
      stream.addEventListener('state', hear);
    }
  };
  document.addEventListener('visibilitychange', listen);
  listen();
  addEventListener('pagehide', silence);
  addEventListener('pageshow', e => { if (e.persisted) location.reload(); });
})();
