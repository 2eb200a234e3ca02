import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countCodePoints, hasForbiddenCharacter, normaliseText, withoutForbidden } from './text.js';

describe('normaliseText', () => {
  it('is settled after one time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => normaliseText(normaliseText(text)) === normaliseText(text)),
    );
  });

  it('composes accents and unifies line breaks', () => {
    expect(normaliseText(' Ѓорче\r\nte\u0301st\r ')).toBe('Ѓорче\ntést');
  });
});

describe('countCodePoints', () => {
  it('counts as PostgreSQL does: an emoji is one, a family is seven', () => {
    expect([countCodePoints('🙂'), countCodePoints('👨‍👩‍👧‍👦'), countCodePoints('ΐ'), countCodePoints('')]).toEqual([
      1, 7, 1, 0,
    ]);
  });
});

describe('hasForbiddenCharacter', () => {
  it.each(['plain', 'Млади ќе ѓ', 'Öt szép szűzlány', 'θέσεις', 'two\nlines', '👩‍👩‍👧', 'Việt Nam', '« “quotes” »'])(
    'lets %j be',
    (text) => {
      expect(hasForbiddenCharacter(text)).toBe(false);
    },
  );

  it.each([
    '\u0000',
    '\u0007',
    '\t',
    '\u200b',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\ud800',
    '\ufdd0',
    `z${'\u0300'.repeat(4)}`,
  ])('refuses %j', (character) => {
    expect(hasForbiddenCharacter(`a${character}b`)).toBe(true);
  });
});

describe('withoutForbidden', () => {
  it('leaves nothing that could not be stored, and the rest as it was', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !hasForbiddenCharacter(withoutForbidden(text))));
    expect(withoutForbidden('\ufeffein\tWort\u200b, 👩‍👩‍👧 und\nnoch eins')).toBe('ein Wort, 👩‍👩‍👧 und\nnoch eins');
  });
});
