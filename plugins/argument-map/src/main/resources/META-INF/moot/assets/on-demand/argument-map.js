/* Enhancement only: without it the picture is whole and still. Zooms, and follows what a claim bears on up to the top. */
(() => {
  const MOST = 2;

  for (const figure of document.querySelectorAll('.map')) {
    const view = figure.querySelector('.scroll');
    const svg = view?.querySelector('svg');
    if (!svg) continue;

    // The way up: from a box along the fewest steps, to what the map is about if it can be reached.
    const boxes = [...svg.querySelectorAll(':scope > :is(a, g:not([aria-hidden]))')];
    const steps = [...svg.querySelectorAll('[data-to]')].map((g, i) => ({
      g, name: boxes.length + i, from: g.dataset.from.split(' ').map(Number), to: +g.dataset.to,
    }));
    const wayUp = start => {
      const ways = [[start]];
      const seen = new Set(ways[0]);
      let last = ways[0];
      for (const way of ways) {
        last = way;
        const at = way[way.length - 1];
        if (way.length > 1 && boxes[at]?.matches('.root')) break;
        // From a step that is denied the way goes on to what the step bears on.
        const next = steps.flatMap(s => (s.name === at ? [s.to] : s.from.includes(at) ? [s.name] : []));
        for (const n of next) {
          if (!seen.has(n)) {
            seen.add(n);
            ways.push([...way, n]);
          }
        }
      }
      return last;
    };
    const dark = () => {
      for (const e of svg.querySelectorAll('.on')) e.classList.remove('on');
      svg.classList.remove('way');
    };
    const light = box => {
      dark();
      const way = wayUp(boxes.indexOf(box));
      if (way.length < 2) return;
      // With a step go all its premises: they count only together.
      const lit = new Set(way.flatMap(n => [n, ...(steps[n - boxes.length]?.from || [])]));
      for (const n of lit) (boxes[n] || steps[n - boxes.length].g).classList.add('on');
      svg.classList.add('way');
    };
    const boxAt = target => boxes.find(b => b.contains(target));
    svg.addEventListener('pointerover', e => {
      const box = boxAt(e.target);
      if (e.pointerType === 'mouse') (box ? light(box) : dark());
    });
    svg.addEventListener('pointerleave', dark);
    svg.addEventListener('focusin', e => boxAt(e.target) && light(boxAt(e.target)));
    svg.addEventListener('focusout', dark);

    // Zoom is the width of the picture in a box that scrolls: moving about is then the browser's own.
    const whole = svg.width.baseVal.value;
    let zoom = 0;   // 0: fits
    const fit = () => Math.min(1, view.clientWidth / whole);
    const set = (next, x, y) => {
      const frame = view.getBoundingClientRect();
      const before = svg.getBoundingClientRect();
      const px = x ?? frame.left + frame.width / 2;
      const py = y ?? Math.max(frame.top, 0) + Math.min(frame.height, innerHeight) / 2;
      const rx = (px - before.left) / before.width;
      const ry = (py - before.top) / before.height;
      zoom = next <= fit() * 1.02 ? 0 : Math.min(MOST, next);
      view.classList.toggle('zoomed', !!zoom);
      svg.style.inlineSize = zoom ? whole * zoom + 'px' : '';
      const after = svg.getBoundingClientRect();
      view.scrollLeft += after.left + rx * after.width - px;
      view.scrollTop += after.top + ry * after.height - py;
      for (const b of bar.children) {
        b.disabled = zoom ? b.value > 1 && zoom >= MOST : b.value < 1;
      }
    };
    const by = (factor, x, y) => set((zoom || fit()) * factor, x, y);

    const bar = document.createElement('div');
    bar.className = 'zoom';
    const values = [1 / 1.4, 1.4, 0];
    figure.dataset.zoom.split('|').forEach((words, i) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.value = values[i];
      button.textContent = ['−', '+', words][i];
      if (i < 2) button.ariaLabel = words;
      button.addEventListener('click', () => by(values[i]));
      bar.append(button);
    });
    view.before(bar);
    set(0);

    view.addEventListener('keydown', e => {
      const factor = { '+': 1.4, '=': 1.4, '-': 1 / 1.4, 0: 0 }[e.key];
      if (factor === undefined || e.ctrlKey || e.metaKey || e.altKey) return;
      e.preventDefault();
      by(factor);
    });
    // A bare wheel scrolls the page, or the picture where it is zoomed; pinching on a touchpad comes with ctrl.
    view.addEventListener('wheel', e => {
      if (!e.ctrlKey && !e.metaKey) return;
      e.preventDefault();
      by(Math.exp(-e.deltaY / 300), e.clientX, e.clientY);
    }, { passive: false });

    const fingers = new Map();
    let span = 0;
    let dragged = false;
    view.addEventListener('pointerdown', e => {
      if (e.pointerType === 'mouse' && (!zoom || e.button)) return;
      dragged = false;
      fingers.set(e.pointerId, e);
      span = 0;
    });
    addEventListener('pointermove', e => {
      const before = fingers.get(e.pointerId);
      if (!before) return;
      if (e.pointerType === 'mouse') {
        if (!dragged && Math.hypot(e.clientX - before.clientX, e.clientY - before.clientY) < 4) return;
        dragged = true;
        view.scrollLeft -= e.clientX - before.clientX;
        view.scrollTop -= e.clientY - before.clientY;
      }
      fingers.set(e.pointerId, e);
      if (fingers.size === 2) {
        const [a, b] = [...fingers.values()];
        const now = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
        if (span) by(now / span, (a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2);
        span = now;
      }
    });
    for (const end of ['pointerup', 'pointercancel']) {
      addEventListener(end, e => fingers.delete(e.pointerId));
    }
    // Who moves the picture does not follow the link below the pointer.
    view.addEventListener('click', e => {
      if (dragged) e.preventDefault();
      dragged = false;
    }, true);
    view.addEventListener('dragstart', e => e.preventDefault());
    addEventListener('resize', () => zoom || set(0));
  }
})();
