import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordDiff } from './word-diff.js';

const without = (kind: 'added' | 'removed', before: string, after: string) =>
  wordDiff(before, after)
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('');

/** Texts of few words, so that two of them have something in common. */
const words = fc
  .array(fc.constantFrom('wall', 'τοίχος', 'ѕид', 'the', ' ', '\n', ', ', '🙂', '__proto__', 'constructor', '5'))
  .map((parts) => parts.join(' '));

describe('the difference of two texts', () => {
  it('leads back to both of them, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'grapheme' })), words, (before, after) => {
        expect([without('added', before, after), without('removed', before, after)]).toEqual([before, after]);
      }),
    );
  });

  it('is empty of changes for the same text, and never has two parts of a kind in a row', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(wordDiff(before, before).every(({ kind }) => kind === 'same')).toBe(true);
        const kinds = wordDiff(before, after).map(({ kind }) => kind);
        expect(kinds.every((kind, index) => kind !== kinds[index - 1])).toBe(true);
      }),
    );
  });

  it('shows whole words, and changes next to each other as one', () => {
    expect(wordDiff('Open three evenings a week.', 'Open every second evening a week.')).toEqual([
      { kind: 'same', text: 'Open ' },
      { kind: 'removed', text: 'three evenings' },
      { kind: 'added', text: 'every second evening' },
      { kind: 'same', text: ' a week.' },
    ]);
  });
});
