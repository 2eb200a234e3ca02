import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeTexts } from './merge-texts.js';

const text = fc
  .array(fc.constantFrom('wall', 'tower', 'open', 'rope', 'a', 'b', 'Ѕид'))
  .map((parts) => parts.join(' '));
const merged = (result: string) => ({ isConflict: false, merged: result });

describe('two changes to one text', () => {
  it('are one where the other changed nothing, or the same', () => {
    fc.assert(
      fc.property(text, text, (base, changed) => {
        expect(mergeTexts(base, changed, base)).toEqual(merged(changed));
        expect(mergeTexts(base, base, changed)).toEqual(merged(changed));
        expect(mergeTexts(base, changed, changed)).toEqual(merged(changed));
      }),
    );
  });

  it('are joined or refused alike, whoever comes first', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        expect(mergeTexts(base, mine, theirs)).toEqual(mergeTexts(base, theirs, mine));
      }),
    );
  });

  it('are joined where they are apart', () => {
    expect(
      mergeTexts(
        'We open three evenings a week. A trainer helps.',
        'We open four evenings a week. A trainer helps.',
        'We open three evenings a week. Two trainers help.',
      ),
    ).toEqual(merged('We open four evenings a week. Two trainers help.'));
  });

  it('are left to a person where they meet', () => {
    expect(mergeTexts('Open three evenings.', 'Open four evenings.', 'Open five evenings.')).toEqual({
      isConflict: true,
    });
  });
});
