import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Config } from '../../config/config.js';
import { Cursors } from './cursors.js';

const cursors = new Cursors({ secret: 'a secret of the tests' } as Config);

describe('cursors', () => {
  it('give back what they were made from, for their own list only', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 3 }),
        fc.string(),
        fc.string(),
        (key, list, other) => {
          const cursor = cursors.encode(list, key);
          expect(cursors.decode(list, cursor)).toEqual(key);
          if (other !== list) expect(() => cursors.decode(other, cursor)).toThrow(/does not belong/);
        },
      ),
    );
  });

  it('cannot be made up', () => {
    fc.assert(
      fc.property(fc.string(), (made) => expect(() => cursors.decode('list', made)).toThrow(/does not belong/)),
    );
  });

  it('say that there is more only where there is', () => {
    const page = (count: number) =>
      cursors.page(
        'list',
        Array.from({ length: count }, (_, id) => id),
        (id) => [id],
        (id) => id,
        3,
      );
    expect([page(0).next, page(3).next, page(3).items.length, page(4).items.length]).toEqual([null, null, 3, 3]);
    expect(cursors.decode('list', page(4).next ?? '')).toEqual([2]);
  });
});
