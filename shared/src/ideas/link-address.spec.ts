import { describe, expect, it } from '@jest/globals';
import { isLinkAddress } from './link-address.js';

describe('a web address that an idea may name', () => {
  it.each(['https://example.org', 'https://example.org:8443/a?b#c', 'https://пример.мк/страна', 'https://[::1]/'])(
    'is %s',
    (address) => expect(isLinkAddress(address)).toBe(true),
  );

  it.each([
    'http://example.org',
    'javascript:alert(1)',
    'https://',
    'https://name@example.org',
    // By the look of them addresses, but no browser makes a host of them.
    'https://[::1/',
    'https://example.org:99999/',
    'https://exa%mple.org/',
    'https://example.org/\u202emoc.live',
  ])('is not %s', (address) => expect(isLinkAddress(address)).toBe(false));
});
