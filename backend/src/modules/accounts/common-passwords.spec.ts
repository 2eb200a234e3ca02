import { describe, expect, it } from '@jest/globals';
import { isCommonPassword } from './common-passwords.js';

describe('isCommonPassword', () => {
  it.each([
    '123456789012',
    'passwordpassword',
    'Password-123456',
    'qwertyuiop123',
    'aaaaaaaaaaaaaa',
    'abcdefghijklmn',
    'abcabcabcabcabc',
    'headframe2026!',
    'Living Lab 2026',
    'Clear Otter 99',
    'nora.norte 2010',
    'λ-κωδικός-κωδικός'.slice(2),
  ])('%s is one', (password) => {
    expect(isCommonPassword(password, ['Clear Otter', 'nora.norte'])).toBe(true);
  });

  it.each(['four words in a row', 'четири збора по ред', 'mi gato duerme en la mina', 'w8#kfP-q2Zx!lm'])(
    '%s is none',
    (password) => expect(isCommonPassword(password, ['Clear Otter'])).toBe(false),
  );
});
