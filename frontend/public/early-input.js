/**
 * What people do before the page is alive: taps, choices, words, forms sent. On a slow line that is seconds, and without
 * this all of it would be lost. Kept here from the first moment on; `src/lib/early-input.ts` does it once more. Links,
 * menus and forms with an address work without any script and are left alone.
 */
(() => {
  // Left behind by the page, where it was faster.
  if ('earlyInput' in globalThis) return;

  /** In the order of the last touch of each. */
  const kept = new Map();
  const end = new AbortController();

  const keep = (element) => {
    kept.delete(element);
    kept.set(element, { before: element.defaultValue, value: element.value, checked: element.checked });
    element.dataset.early = '';
  };
  const listen = (type, take) => document.addEventListener(type, take, { capture: true, signal: end.signal });

  listen('click', ({ target }) => {
    const button = target.closest('button[type="button"]:not([popovertarget])');
    if (button !== null) keep(button);
  });
  listen('input', ({ target }) => {
    if (target.matches('input:not([type="file"]), select, textarea')) keep(target);
  });
  listen('submit', (event) => {
    if (event.target.hasAttribute('action')) return;
    event.preventDefault();
    keep(event.target);
  });

  globalThis.earlyInput = { kept, end: () => end.abort() };
})();
