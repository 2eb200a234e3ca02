import { beforeEach, describe, expect, it } from '@jest/globals';
import { createOwnStore } from './own-store';

const store = createOwnStore<string>('test', 1);

describe('a drawer of a shared device', () => {
  beforeEach(() => localStorage.clear());

  it('shows each person their own, and nobody else', () => {
    store.write('reply', 'a', 'Hers');
    expect([store.read('reply', 'a'), store.read('reply', 'b'), store.read('reply', null)]).toEqual([
      'Hers',
      undefined,
      undefined,
    ]);
    store.write('reply', 'b', 'His');
    expect([store.read('reply', 'a'), store.read('reply', 'b')]).toEqual(['Hers', 'His']);
  });

  it('gives what was written before signing in to whoever goes on with it', () => {
    store.write('reply', null, 'Nobody’s yet');
    expect([store.read('reply', 'a'), store.read('reply', 'b')]).toEqual(['Nobody’s yet', 'Nobody’s yet']);
    store.write('reply', 'a', 'Hers now');
    expect([store.read('reply', 'a'), store.read('reply', 'b'), store.read('reply', null)]).toEqual([
      'Hers now',
      undefined,
      undefined,
    ]);
  });

  it('leaves nothing of what was sent', () => {
    store.write('reply', null, 'Nobody’s yet');
    store.remove('reply', 'a');
    store.write('reply', 'b', 'His');
    store.remove('reply', 'a');
    expect([store.read('reply', 'a'), store.read('reply', 'b'), store.read('reply', null)]).toEqual([
      undefined,
      'His',
      undefined,
    ]);
  });
});
