import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act } from '@testing-library/react';
import { type FormEvent, StrictMode, useState } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { endEarlyInput, useEarlyInput } from './early-input';
import { useHydrated } from './use-hydrated';

const SCRIPT = readFileSync(path.join(import.meta.dirname, '../entry-early.js'), 'utf8');

/** What the server draws of `Box`. */
const DRAWN = `<form><button type="button">Support</button><textarea></textarea><select><option value="new" selected="">\
New</option><option value="old">Old</option></select><input type="checkbox"/><output>new false </output>\
<button type="submit">Send</button></form>`;

interface Heard {
  readonly tap: () => void;
  readonly send: (words: string) => void;
  /** What this device kept of an earlier visit. */
  readonly draft?: string;
}

function Box({ tap, send, draft = '' }: Heard) {
  const isHydrated = useHydrated();
  const [typed, setTyped] = useState<string>();
  const [order, setOrder] = useState('new');
  const [isLoud, setLoud] = useState(false);
  const words = typed ?? (isHydrated ? draft : '');
  useEarlyInput();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(words);
  };
  return (
    <form onSubmit={submit}>
      <button type="button" onClick={tap}>
        Support
      </button>
      <textarea value={words} onChange={({ target }) => setTyped(target.value)} />
      <select value={order} onChange={({ target }) => setOrder(target.value)}>
        <option value="new">New</option>
        <option value="old">Old</option>
      </select>
      <input type="checkbox" checked={isLoud} onChange={({ target }) => setLoud(target.checked)} />
      <output>{[order, isLoud, words].join(' ')}</output>
      <button type="submit">Send</button>
    </form>
  );
}

let root: Root | undefined;
let place: HTMLElement;

/** The server's page, with the script that keeps, before React has come. */
function arrive(draft?: string) {
  const heard = { tap: jest.fn(), send: jest.fn(), draft };
  const box = (
    <StrictMode>
      <Box {...heard} />
    </StrictMode>
  );
  place = document.createElement('div');
  place.innerHTML = DRAWN;
  document.body.append(place);
  const script = document.createElement('script');
  script.textContent = SCRIPT;
  document.head.append(script);
  const comeAlive = async () => {
    act(() => {
      endEarlyInput();
      root = hydrateRoot(place, box);
    });
    // Each deed waits a turn for the page to answer the one before.
    for (let turn = 0; turn < 10; turn += 1)
      await act(
        () =>
          new Promise((resolve) => {
            setTimeout(resolve, 1);
          }),
      );
  };
  return { ...heard, comeAlive };
}

/** The one element of a kind. */
function find<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  const found = place.querySelector<HTMLElementTagNameMap[Name]>(name);
  if (found === null) throw new Error(`No ${name}.`);
  return found;
}

function type(text: string) {
  const field = find('textarea');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const shown = () => find('output').textContent;

describe('what somebody does before the page is alive', () => {
  afterEach(() => {
    act(() => root?.unmount());
    place.remove();
    endEarlyInput();
    delete (globalThis as { earlyInput?: unknown }).earlyInput;
  });

  it('is done once it is: the same button once, however often it was tapped', async () => {
    const { tap, comeAlive } = arrive();
    find('button').click();
    find('button').click();
    expect(tap).not.toHaveBeenCalled();
    await comeAlive();
    expect(tap).toHaveBeenCalledTimes(1);
  });

  it('shows that it was heard, until it is done', async () => {
    const { comeAlive } = arrive();
    const button = find('button');
    button.click();
    expect(button.dataset['early']).toBe('');
    await comeAlive();
    expect(button.dataset['early']).toBeUndefined();
  });

  it('is kept where it was chosen or typed', async () => {
    const { comeAlive } = arrive();
    const order = find('select');
    order.value = 'old';
    order.dispatchEvent(new Event('input', { bubbles: true }));
    find('input').click();
    type('Light for the path');
    await comeAlive();
    expect(shown()).toBe('old true Light for the path');
  });

  it('sends a form with its words, and not the browser’s way', async () => {
    const { send, comeAlive } = arrive();
    type('Light for the path');
    const sent = new Event('submit', { bubbles: true, cancelable: true });
    find('form').dispatchEvent(sent);
    expect(sent.defaultPrevented).toBe(true);
    await comeAlive();
    expect(send.mock.calls).toEqual([['Light for the path']]);
  });

  it('does not write over what this device had kept', async () => {
    const { comeAlive } = arrive('A long draft.');
    type('And one more word.');
    await comeAlive();
    expect(shown()).toBe('new false A long draft.\nAnd one more word.');
  });

  it('leaves forms alone that have an address of their own', () => {
    arrive();
    find('form').setAttribute('action', '/search');
    const sent = new Event('submit', { bubbles: true, cancelable: true });
    find('form').dispatchEvent(sent);
    expect(sent.defaultPrevented).toBe(false);
  });

  it('is not kept by a script that comes after the page', async () => {
    const { comeAlive } = arrive();
    await comeAlive();
    const late = document.createElement('script');
    late.textContent = SCRIPT;
    document.head.append(late);
    expect(globalThis.earlyInput).toBeUndefined();
    find('button').click();
    expect(find('button').dataset['early']).toBeUndefined();
  });
});
