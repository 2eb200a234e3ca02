import { useLayoutEffect } from 'react';
import { useHydrated } from './use-hydrated';

export interface EarlyInput {
  readonly touched: Set<HTMLElement>;
  readonly end: () => void;
}

declare global {
  /** Set by `entry-early.js` before anything is seen; `undefined` once the page hears for itself. */
  var earlyInput: EarlyInput | undefined;
}

/** Does once more what was done to one element. */
type Repeat = () => void;

let words: Repeat[] = [];
let deeds: Repeat[] = [];

/**
 * Ends the keeping, for the moment in which React begins to listen: how everything stands now is how it was left. React
 * will take fields back to what the server's page said.
 */
export function endEarlyInput(): void {
  const early = globalThis.earlyInput;
  globalThis.earlyInput = undefined;
  if (early === undefined) return;
  early.end();
  for (const element of early.touched) {
    element.removeAttribute('data-early');
    if (isText(element)) words.push(writing(element));
    else deeds.push(deed(element));
  }
}

/**
 * Does once more what somebody did before the page was alive: see `entry-early.js`. Once for the whole page. Words come
 * back in the moment in which React has taken them away, so that nobody types into an empty field in between.
 */
export function useEarlyInput(): void {
  const isAlive = useHydrated();
  useLayoutEffect(() => {
    if (!isAlive) return;
    const waiting = words;
    words = [];
    for (const write of waiting) write();
    // Inside an effect React hears no taps.
    setTimeout(() => void doAll());
  }, [isAlive]);
}

/** One after the other: each is answered by the page before the next one comes. */
async function doAll(): Promise<void> {
  const waiting = deeds;
  deeds = [];
  for (const repeat of waiting) {
    repeat();
    await new Promise((resolve) => void setTimeout(resolve));
  }
}

function deed(element: HTMLElement): Repeat {
  const repeat = deedOf(element);
  return () => {
    if (element.isConnected) repeat();
  };
}

function deedOf(element: HTMLElement): Repeat {
  if (element instanceof HTMLFormElement) return () => element.requestSubmit();
  if (element instanceof HTMLSelectElement) {
    const { value } = element;
    return () => {
      element.value = value;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    };
  }
  if (element instanceof HTMLInputElement) {
    const { checked } = element;
    return () => {
      element.checked = !checked;
      element.click();
    };
  }
  return () => element.click();
}

type TextElement = HTMLInputElement | HTMLTextAreaElement;

const isText = (element: HTMLElement): element is TextElement =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && element.type !== 'checkbox' && element.type !== 'radio');

/**
 * Types a text as a hand would. React looks at what it last wrote into a field itself, so it must not be the one that
 * writes here. Where a draft of this device has come meanwhile, the text follows it: neither is lost.
 */
function writing(field: TextElement): Repeat {
  const { value, defaultValue: before, selectionStart, selectionEnd } = field;
  const [prototype, between] =
    field instanceof HTMLTextAreaElement ? [HTMLTextAreaElement.prototype, '\n'] : [HTMLInputElement.prototype, ' '];
  return () => {
    const shown = field.value;
    const isDraft = shown !== value && shown !== before;
    // Whoever has gone on writing was heard with all of it. A text that was changed on the server's page and on this
    // device: the older and longer work stays.
    if (!field.isConnected || (isDraft && (before !== '' || shown.includes(value)))) return;
    field.value = '';
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, isDraft ? shown + between + value : value);
    // Whoever is in the middle of a line stays there. Addresses have no such place.
    if (!isDraft && selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
}
