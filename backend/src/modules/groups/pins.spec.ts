import { describe, expect, it } from '@jest/globals';
import { GROUP_CODE_PATTERN, PIN_PATTERN } from '@headframe/shared/sessions';
import { newGroupCode, newPins } from './pins.js';

describe('codes and PINs', () => {
  it('look as the contract says', () => {
    for (let n = 0; n < 500; n += 1) expect(newGroupCode()).toMatch(GROUP_CODE_PATTERN);
    for (const pin of newPins(500)) expect(pin).toMatch(PIN_PATTERN);
  });

  it('differ within a group, also from those that are in use', () => {
    expect(new Set(newPins(500)).size).toBe(500);
    const taken: string[] = [];
    const [pin] = newPins(1, (candidate) => taken.push(candidate) <= 3);
    expect(taken.indexOf(pin ?? '')).toBe(3);
  });
});
