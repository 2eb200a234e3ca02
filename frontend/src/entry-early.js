/**
 * What people do before the page is alive: taps, choices, words, forms sent. On a slow line that is seconds, and without
 * this all of it would be lost. Heard here from the first moment on; `lib/early-input.ts` does it once more. Links, menus
 * and forms with an address work without any script and are left alone.
 */
(() => {
  // Left behind by the page, where it was faster.
  if ('earlyInput' in globalThis) return;

  /** @type {import('./lib/early-input').EarlyInput['touched']} In the order of the last touch of each. */
  const touched = new Set();
  const end = new AbortController();

  const keep = (/** @type {HTMLElement} */ element) => {
    touched.delete(element);
    touched.add(element);
    element.dataset['early'] = '';
  };
  /** @param {(target: HTMLElement, event: Event) => void} take */
  const listen = (/** @type {string} */ type, take) => {
    const heard = (/** @type {Event} */ event) => take(/** @type {HTMLElement} */ (event.target), event);
    document.addEventListener(type, heard, { capture: true, signal: end.signal });
  };

  listen('click', (target) => {
    /** @type {HTMLElement | null} */
    const button = target.closest('button[type="button"]:not([popovertarget])');
    if (button !== null) keep(button);
  });
  listen('input', (target) => {
    if (target.matches('input:not([type="file"]), select, textarea')) keep(target);
  });
  listen('submit', (target, event) => {
    if (target.hasAttribute('action')) return;
    event.preventDefault();
    keep(target);
  });

  globalThis.earlyInput = { touched, end: () => end.abort() };
})();
