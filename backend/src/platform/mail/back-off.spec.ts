import { describe, expect, it } from '@jest/globals';
import { backOff, MOST_ATTEMPTS } from './back-off.js';

describe('backOff', () => {
  it('waits from a minute to six hours, never less than before, and then gives up', () => {
    const waits = Array.from({ length: MOST_ATTEMPTS }, (_, attempt) => backOff(attempt + 1));
    expect(waits).toEqual([60, 120, 300, 900, 3600, 10_800, 21_600, null]);
  });
});
