import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { closesCircle, type Descent } from './family.js';

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');

/** Whether somebody descends from themselves, found the slow way. */
function hasCircle(all: readonly Descent[]): boolean {
  const reach = new Set(all.map(({ idea, origin }) => `${idea}>${origin}`));
  for (let grown = -1; grown !== reach.size;) {
    grown = reach.size;
    for (const one of reach)
      for (const { idea, origin } of all) if (one.endsWith(`>${idea}`)) reach.add(`${one.split('>')[0]}>${origin}`);
  }
  return [...reach].some((one) => one.split('>')[0] === one.split('>')[1]);
}

describe('descent', () => {
  it('never closes a circle, whatever is asked in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ idea: name, origin: name }), { maxLength: 30 }), (asked) => {
        const kept: Descent[] = [];
        for (const descent of asked) if (!closesCircle(kept, descent)) kept.push(descent);
        expect(hasCircle(kept)).toBe(false);
      }),
    );
  });

  it('refuses nothing that closes none', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ idea: name, origin: name }), { maxLength: 12 }), (asked) => {
        const kept: Descent[] = [];
        for (const descent of asked) {
          expect(closesCircle(kept, descent)).toBe(hasCircle([...kept, descent]));
          if (!closesCircle(kept, descent)) kept.push(descent);
        }
      }),
    );
  });
});
