import { describe, expect, it } from '@jest/globals';
import { AGE_BANDS, guardianPart, isMinor, needsGuardian } from './age-band.js';

describe('needsGuardian', () => {
  it.each([
    ['Spain, 14', 'authorise', 14, []],
    ['Greece, 15: the band from 14 may hold somebody younger', 'authorise', 15, ['14-15']],
    ['Germany and Hungary, 16', 'authorise', 16, ['14-15']],
    ['an unknown country counts as 16', 'authorise', null, ['14-15']],
    ['a region that only informs', 'inform', 16, []],
    ['a region that asks nothing', 'none', 16, []],
  ] as const)('%s', (_, mode, age, bands) => {
    expect(AGE_BANDS.filter((band) => needsGuardian(band, mode, age))).toEqual(bands);
  });
});

describe('guardianPart', () => {
  it('is what the region asks under the age, and nothing from then on', () => {
    expect(AGE_BANDS.map((band) => guardianPart(band, 'inform', 16))).toEqual([
      'inform',
      'none',
      'none',
      'none',
      'none',
    ]);
  });
});

describe('isMinor', () => {
  it('holds under 18', () => {
    expect(AGE_BANDS.filter(isMinor)).toEqual(['14-15', '16-17']);
  });
});
