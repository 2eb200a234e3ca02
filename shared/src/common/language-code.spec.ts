import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isLanguageCode, negotiateLanguage } from './language-code.js';

describe('negotiateLanguage', () => {
  it.each([
    ['mk', 'mk'],
    ['el-GR,el;q=0.9,en;q=0.8', 'el'],
    ['fr, de;q=0.5, hu;q=0.7', 'hu'],
    ['es;q=0, en', 'en'],
    ['sr-Latn', 'en'],
    ['', 'en'],
    ['*', 'en'],
  ])('reads %j as %s', (header, language) => {
    expect(negotiateLanguage(header)).toBe(language);
  });

  it('survives whatever a client sends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (header) => isLanguageCode(negotiateLanguage(header))),
    );
  });
});
