/*
 * What a reader does beside reading: copies the address of a place or a citation, and sees how much of a long digest is
 * left. theme.js asks for it once somebody does something on a page that has any of that. Nothing here makes a request.
 */
(() => {
  const { copied } = document.querySelector('[data-reading]').dataset;

  // A link to a place on the page copies its address too; where there is no clipboard it is just a link.
  if (navigator.clipboard) {
    const told = document.createElement('p');
    told.className = 'told';
    told.setAttribute('role', 'status');
    document.querySelector('main').append(told);
    let timer = 0;
    const copy = text => navigator.clipboard.writeText(text).then(() => {
      clearTimeout(timer);
      told.textContent = copied;
      timer = setTimeout(() => { told.textContent = ''; }, 2500);
    }, () => {});
    for (const text of document.querySelectorAll('.cite > [data-copy]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = text.dataset.copy;
      button.addEventListener('click', () => copy(text.textContent.trim()));
      text.after(button);
    }
    document.addEventListener('click', e => {
      const link = e.target.closest('a.h');
      if (link && !(e.metaKey || e.ctrlKey || e.shiftKey || e.altKey)) copy(link.href);
    });
  }

  // How much of the writer's text is still below the window: by its letters, since cards and maps are as high as many lines.
  const left = document.querySelector('.left');
  if (!left) return;
  const words = left.dataset.left.split('|');     // for one minute, for two ...
  const parts = [...document.querySelectorAll('.body > :has(~ .left):not(.block:not(.aside), .minds, .notes)')]
    .map(part => [part, part.textContent.length]);
  const all = parts.reduce((sum, [, length]) => sum + length, 0);
  const show = () => {
    let below = 0;
    for (const [part, length] of parts) {
      const { bottom, height } = part.getBoundingClientRect();
      below += length * Math.max(0, Math.min(1, (bottom - innerHeight) / (height || 1)));
    }
    const share = below / all;
    // Neither before the text begins nor after its end.
    left.hidden = !share || left.parentElement.getBoundingClientRect().top > 0;
    left.style.setProperty('--read', 1 - share);
    const said = words[Math.max(0, Math.ceil(words.length * share) - 1)];
    if (left.textContent !== said) left.textContent = said;
  };
  for (const act of ['scroll', 'resize']) addEventListener(act, show, { passive: true });
  show();
})();
