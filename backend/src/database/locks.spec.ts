import { describe, expect, it } from '@jest/globals';
import { LOCKS } from './locks.js';

describe('locks', () => {
  it('keep nothing waiting but their own', () => {
    const numbers = Object.values(LOCKS);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
