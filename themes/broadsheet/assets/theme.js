/* Every page reads whole without this file. */
(() => {
  const root = document.documentElement;
  const { close: closeLabel, reading } = document.currentScript.dataset;

  // Colour scheme: auto, light, dark. A line in the head applies a kept choice before the first paint.
  const button = document.querySelector('[data-scheme]');
  if (button) {
    const schemes = ['', 'light', 'dark'];
    const now = () => schemes.indexOf(root.dataset.theme || '');
    const label = () => { button.textContent = button.dataset.scheme.split('|')[now()]; };
    button.addEventListener('click', () => {
      const next = schemes[(now() + 1) % 3];
      if (next) root.dataset.theme = next;
      else delete root.dataset.theme;
      try {
        if (next) localStorage.setItem('theme', next);
        else localStorage.removeItem('theme');
      } catch { /* storage is off: the choice lasts for this page */ }
      label();
    });
    label();
    button.hidden = false;
  }

  // "/" leads to the search.
  const search = document.querySelector('.find:not([aria-current])');
  if (search) {
    document.addEventListener('keydown', e => {
      if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey) return;
      if (e.target.closest('input, textarea, select, [contenteditable]')) return;
      e.preventDefault();
      search.click();
    });
  }

  // A link into a closed aside opens it in every browser.
  const reveal = () => {
    let target = null;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch { /* not an encoded name */ }
    let opened = false;
    for (let d = target?.closest('details'); d; d = d.parentElement.closest('details')) {
      if (!d.open) d.open = opened = true;
    }
    if (opened) target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();

  // What few need comes once something is done on a page that has it.
  if (document.querySelector('.h, .cite, .left')) {
    const script = document.createElement('script');
    const load = () => {
      script.src = reading;
      document.head.append(script);
    };
    for (const e of ['scroll', 'pointerover', 'focusin']) addEventListener(e, load, { once: true });
  }

  // Paper gets everything.
  let shut = [];
  addEventListener('beforeprint', () => {
    shut = [...document.querySelectorAll('details:not([open])')];
    for (const d of shut) d.open = true;
  });
  addEventListener('afterprint', () => {
    for (const d of shut) d.open = false;
  });

  // Notes in the margin may reach below the text.
  const last = document.querySelector('.body > .notes > ol > :last-child');
  const makeRoom = () => {
    last.offsetParent.style.minBlockSize = last.offsetTop + last.offsetHeight + 'px';
  };
  if (last?.offsetParent) {
    for (const e of ['load', 'resize']) addEventListener(e, makeRoom);
    document.addEventListener('toggle', makeRoom, true);
  }

  // Cards: copies of claims and notes that are already on this page.
  if (!HTMLElement.prototype.showPopover) return;
  const MARKS = 'a[data-card], a[role=doc-noteref]';
  const narrow = matchMedia('(max-width: 44rem)');
  const card = document.createElement('div');
  card.className = 'card';
  card.popover = 'manual';
  card.tabIndex = -1;

  let from = null;      // the link whose card is shown
  let lit = null;       // the margin note that is lit instead of a card
  let timer = 0;
  let touched = false;
  let returning = false;

  const isNote = link => link.getAttribute('role') === 'doc-noteref';
  const markAt = target => {
    const link = target.closest?.(MARKS);
    return card.contains(link) ? null : link;   // a card does not open cards
  };
  const source = link => document.getElementById(link.dataset.card || link.hash.slice(1));
  // On the screen: a note that others push down may be far from its mark.
  const inMargin = element => {
    const { top, bottom } = element.getBoundingClientRect();
    return getComputedStyle(element).position === 'absolute' && bottom > 0 && top < innerHeight;
  };
  const later = (action, delay) => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };

  const hide = returnFocus => {
    clearTimeout(timer);
    lit?.classList.remove('lit');
    lit = null;
    if (!from) return;
    const link = from;
    from = null;
    card.hidePopover();
    // The focus that comes back to a mark is not to show its card again.
    returning = true;
    if (returnFocus) link.focus();
    returning = false;
  };

  // Beside the line that was pointed at: a link may have two.
  const place = pointer => {
    if (card.classList.contains('sheet')) return;
    const lines = [...from.getClientRects()];
    const line = lines.find(r => pointer && pointer.clientY >= r.top && pointer.clientY <= r.bottom) || lines[0];
    const height = card.offsetHeight;
    const below = line.bottom + 8 + height < innerHeight || line.top < height + 8;
    card.style.top = (below ? line.bottom + 6 : line.top - height - 6) + 'px';
    card.style.left = Math.max(12, Math.min(line.left - 12, root.clientWidth - card.offsetWidth - 12)) + 'px';
  };

  const show = (link, tapped, pointer) => {
    clearTimeout(timer);
    const original = source(link);
    if (!original || from === link) return;
    hide();
    if (isNote(link) && inMargin(original)) {
      lit = original;
      lit.classList.add('lit');
      return;
    }
    if (!card.isConnected) (document.querySelector('main') || document.body).append(card);   // a landmark holds it
    card.innerHTML = original.innerHTML;
    for (const e of card.querySelectorAll('[id]')) e.removeAttribute('id');
    for (const e of card.querySelectorAll('[role=doc-backlink]')) e.remove();
    const name = link.getAttribute('aria-label') || link.textContent.trim();
    card.setAttribute('role', 'group');
    card.setAttribute('aria-label', name);
    if (isNote(link)) {
      const head = document.createElement('p');
      head.className = 'meta';
      head.textContent = name;
      card.prepend(head);
    }
    if (tapped) {
      const close = document.createElement('button');
      close.className = 'x';
      close.type = 'button';
      close.textContent = '×';
      close.setAttribute('aria-label', closeLabel);
      close.addEventListener('click', () => hide(true));
      card.prepend(close);
    }
    card.classList.toggle('sheet', tapped && narrow.matches);
    card.removeAttribute('style');
    from = link;
    card.showPopover();
    place(pointer);
    if (tapped) card.focus({ preventScroll: true });
  };

  document.addEventListener('pointerover', e => {
    if (e.pointerType !== 'mouse') return;
    if (card.contains(e.target)) clearTimeout(timer);
    const link = markAt(e.target);
    if (link && !link.contains(e.relatedTarget)) later(() => show(link, false, e), isNote(link) ? 150 : 400);
  });
  document.addEventListener('pointerout', e => {
    const left = e.pointerType === 'mouse' && (markAt(e.target) || (card.contains(e.target) && card));
    if (left && !left.contains(e.relatedTarget) && !card.classList.contains('sheet')) later(() => hide(), 300);
  });
  document.addEventListener('focusin', e => {
    const link = markAt(e.target);
    if (!returning && link?.matches(':focus-visible')) show(link, false);
  });
  document.addEventListener('focusout', e => {
    if (markAt(e.target)) later(() => card.contains(document.activeElement) || hide(), 120);
  });
  document.addEventListener('pointerdown', e => {
    touched = e.pointerType !== 'mouse';
    if (from && !card.contains(e.target) && markAt(e.target) !== from) hide();
  });
  document.addEventListener('click', e => {
    const link = markAt(e.target);
    // The keyboard (no detail) and modified clicks keep the plain link.
    if (!link || !e.detail || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
    const original = source(link);
    if (!original || (isNote(link) ? inMargin(original) : !touched)) return;
    e.preventDefault();
    hide();
    show(link, true, e);
  });
  document.addEventListener('keydown', e => {
    if (e.key === 'Escape') hide(card.contains(document.activeElement));
  });
  addEventListener('scroll', () => {
    if (!from || card.classList.contains('sheet')) return;
    if (from === document.activeElement || card.contains(document.activeElement)) place();
    else hide();
  }, { passive: true });
})();
