import { describe, expect, it } from '@jest/globals';
import { isLocalPath } from './single-sign-on.service.js';

describe('isLocalPath', () => {
  it.each(['/', '/me', '/ideas/1?a=b#c'])('%s is one', (path) => expect(isLocalPath(path)).toBe(true));
  it.each([
    '',
    'me',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/a\nb',
    '/a\\b',
    'javascript:alert(1)',
  ])('%s is none', (path) => expect(isLocalPath(path)).toBe(false));
});
