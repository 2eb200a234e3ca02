import { useEffect } from 'react';
import { useHydrated } from './use-hydrated';

/** How a control stood when it was last touched. */
interface Touched {
  /** What stood in the field on the server's page. */
  readonly before?: string;
  readonly value?: string;
  readonly checked?: boolean;
}

export interface EarlyInput {
  readonly kept: Map<Element, Touched>;
  readonly end: () => void;
}

declare global {
  /** Set by `src/entry-early.js` as soon as the page is seen; `undefined` once the page hears for itself. */
  var earlyInput: EarlyInput | undefined;
}

let kept = new Map<Element, Touched>();

/** Ends the keeping, for the moment in which React begins to listen. */
export function endEarlyInput(): void {
  const early = globalThis.earlyInput;
  globalThis.earlyInput = undefined;
  if (early === undefined) return;
  early.end();
  kept = early.kept;
  for (const element of kept.keys()) element.removeAttribute('data-early');
}

/** Does once more what somebody did before the page was alive: see `src/entry-early.js`. Once for the whole page. */
export function useEarlyInput(): void {
  const isAlive = useHydrated();
  useEffect(() => {
    // Inside an effect React hears no events.
    if (isAlive) setTimeout(repeatAll);
  }, [isAlive]);
}

function repeatAll(): void {
  const touched = [...kept];
  kept.clear();
  for (const [element, how] of touched) if (element.isConnected) repeat(element, how);
}

function repeat(element: Element, { before = '', value = '', checked = false }: Touched): void {
  if (element instanceof HTMLButtonElement) element.click();
  else if (element instanceof HTMLFormElement) element.requestSubmit();
  else if (element instanceof HTMLSelectElement) {
    element.value = value;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (element instanceof HTMLTextAreaElement)
    write(element, HTMLTextAreaElement.prototype, { before, value, between: '\n' });
  else if (element instanceof HTMLInputElement) {
    if (element.type === 'checkbox' || element.type === 'radio') {
      element.checked = !checked;
      element.click();
    } else write(element, HTMLInputElement.prototype, { before, value, between: ' ' });
  }
}

/**
 * Types a text as a hand would. React looks at what it last wrote into a field itself, so it must not be the one that
 * writes here. Where a draft of this device has come meanwhile, the text follows it: neither is lost.
 */
function write(
  field: HTMLInputElement | HTMLTextAreaElement,
  prototype: HTMLInputElement | HTMLTextAreaElement,
  { before, value, between }: { before: string; value: string; between: string },
): void {
  const shown = field.value;
  const isDraft = shown !== value && shown !== before;
  // A text that was changed on the server's page and on this device: the older and longer work stays.
  if (isDraft && before !== '') return;
  const { selectionStart, selectionEnd } = field;
  field.value = '';
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, isDraft ? shown + between + value : value);
  // Whoever is in the middle of a line stays there. Addresses have no such place.
  if (!isDraft && selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
