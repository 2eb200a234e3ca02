import { describe, expect, it } from '@jest/globals';
import { choiceParam, cursorParam, returnParam, searchParams, textParam } from './search-params';

describe('search parameters', () => {
  it('lead only to pages of our own', () => {
    expect(returnParam('/ideas/1?cursor=a.b')).toBe('/ideas/1?cursor=a.b');
    for (const value of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      '/a b',
      7,
    ]) {
      expect(returnParam(value)).toBeUndefined();
    }
  });

  it('drop what makes no sense', () => {
    expect(
      searchParams({
        a: textParam('  ', 10),
        b: choiceParam('x', ['y']),
        c: cursorParam('../..'),
        d: textParam('ab', 1),
      }),
    ).toEqual({ d: 'a' });
  });
});
