import { describe, expect, it } from '@jest/globals';
import { inGroups } from './in-groups';

describe('inGroups', () => {
  it.each([
    ['12345678', 4, '1234 5678'],
    ['ABCDEF', 3, 'ABC DEF'],
    ['12345', 4, '1234 5'],
    ['', 4, ''],
  ])('%s by %i', (text, size, expected) => {
    expect(inGroups(text, size)).toBe(expected);
  });
});
