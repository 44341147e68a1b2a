/* Any two people of a debate: who is chosen, which the address says. compared.js sets them side by side. */
(() => {
  const form = document.querySelector('.compare');
  const words = JSON.parse(form.dataset.words);
  const [one, other] = form.querySelectorAll('select');
  const status = document.querySelector('.compare-state');
  const result = document.querySelector('.compared');
  let turn = 0;

  const show = async () => {
    const mine = ++turn;
    result.replaceChildren();
    status.textContent = '';
    if (!one.value || !other.value) return;
    try {
      const [debate, drawn] = await Promise.all([fetch(group().dataset.json).then(r => r.json()), import('./compared.js')]);
      if (mine !== turn) return;
      const [a, b] = [one, other].map(s => ({
        ...debate.participants.find(p => p.id === s.value),
        name: s.selectedOptions[0].text
      }));
      const own = document.querySelector(`[data-pair="${[one.value, other.value].sort().join(' ')}"]`);
      if (own) {
        status.append(own.cloneNode());
        status.lastChild.textContent = words.own;
      }
      result.replaceChildren(...drawn.default(form)(a, b, debate));
    } catch {
      status.textContent = words.failed;
    }
  };

  const choose = (select, id) => {
    select.value = id ?? '';
    if (select.selectedIndex < 0) select.selectedIndex = 0;
  };

  const group = () => one.value && one.selectedOptions[0].parentElement;

  const offer = () => {
    const before = other.value;
    other.length = 1;
    for (const option of group().children ?? []) {
      if (option.value !== one.value) other.append(option.cloneNode(true));
    }
    choose(other, before);
    other.disabled = !one.value;
  };

  const changed = () => {
    offer();
    history.replaceState(null, '', '?' + new URLSearchParams({ a: one.value, b: other.value }));
    show();
  };

  const asked = new URLSearchParams(location.search);
  choose(one, asked.get('a'));
  offer();
  choose(other, asked.get('b'));
  form.hidden = false;
  document.querySelector('.still').remove();
  form.addEventListener('change', changed);
  show();
})();
