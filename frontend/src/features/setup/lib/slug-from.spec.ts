import { describe, expect, it } from '@jest/globals';
import { slugFrom } from './slug-from';

describe('a slug made from a name', () => {
  it.each([
    ['Landkreis Leipzig', 'landkreis-leipzig'],
    ['  Közép-Dunántúl (HU) ', 'kozep-dunantul-hu'],
    ['Straße', 'strasse'],
    ['Δυτική Μακεδονία', ''],
    ['x'.repeat(100), 'x'.repeat(80)],
  ])('%j', (name, slug) => {
    expect(slugFrom(name)).toBe(slug);
  });
});
