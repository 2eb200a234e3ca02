import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { createLocalStore, forgetDevice } from './local-store';

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

describe('the local store', () => {
  it('keeps and gives back, and ignores what an older page kept', () => {
    const store = createLocalStore<{ title: string }>('drafts', 2);
    expect(store.write('a', { title: 'ő' })).toBe(true);
    expect(store.read('a')).toEqual({ title: 'ő' });
    expect(createLocalStore('drafts', 3).read('a')).toBeUndefined();
    createLocalStore('other', 2).write('b', 'x');
    expect(store.keys()).toEqual(['a']);
    store.remove('a');
    expect(store.read('a')).toBeUndefined();
  });

  it('is emptied when somebody leaves for good, and nobody else’s things are touched', () => {
    const [here, tab] = [
      createLocalStore<string>('drafts', 1),
      createLocalStore<string>('codes', 1, () => sessionStorage),
    ];
    here.write('a', 'x');
    here.write('b', 'y');
    tab.write('c', 'z');
    localStorage.setItem('somebody.else', 'stays');
    forgetDevice();
    expect([here.keys(), tab.keys(), localStorage.getItem('somebody.else')]).toEqual([[], [], 'stays']);
  });

  it('survives a full, forbidden or spoilt storage', () => {
    const store = createLocalStore<string>('drafts', 1);
    localStorage.setItem('headframe.drafts.b', '{spoilt');
    expect(store.read('b')).toBeUndefined();
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(store.write('a', 'x')).toBe(false);
  });
});
