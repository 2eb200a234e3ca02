import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { newToken, TOKEN_PATTERN, Vault } from './vault.js';

const vault = new Vault({ secret: 'a secret that only this test knows' });
const other = new Vault({ secret: 'another installation has another' });

describe('sealing', () => {
  it('gives back what was sealed, and never the same bytes twice', () => {
    const [first, second] = [vault.seal('mail', 'Привет ű'), vault.seal('mail', 'Привет ű')];
    expect(vault.open('mail', first)).toBe('Привет ű');
    expect(first.equals(second)).toBe(false);
    expect(first.includes(Buffer.from('Привет'))).toBe(false);
  });

  it('gives back bytes that are no text', () => {
    const bytes = Buffer.from([0xff, 0x00, 0xfe, 0x80]);
    expect(vault.openBytes('export', vault.seal('export', bytes))).toEqual(bytes);
  });

  it('opens for its own purpose and installation only, and not when changed', () => {
    const sealed = vault.seal('mail', 'text');
    expect(() => vault.open('totp', sealed)).toThrow();
    expect(() => other.open('mail', sealed)).toThrow();
    const changed = Buffer.from(sealed);
    changed[13] = (changed[13] ?? 0) ^ 1;
    expect(() => vault.open('mail', changed)).toThrow();
  });
});

describe('mac', () => {
  it('is the same for the same text and purpose only', () => {
    expect(vault.mac('code', '123456').equals(vault.mac('code', '123456'))).toBe(true);
    expect(vault.mac('code', '123456').equals(vault.mac('pin', '123456'))).toBe(false);
    expect(vault.mac('code', '123456').equals(other.mac('code', '123456'))).toBe(false);
    expect(vault.mac('code', '123456')).toHaveLength(32);
  });
});

describe('sign', () => {
  it('is checked by the key of the installation and purpose only', () => {
    const isSigned = (x: string, text = 'a head') =>
      verify(
        null,
        Buffer.from(text),
        createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }),
        Buffer.from(vault.sign('tally', 'a head'), 'base64url'),
      );
    expect(isSigned(vault.publicKey('tally'))).toBe(true);
    expect(isSigned(vault.publicKey('tally'), 'another head')).toBe(false);
    expect(isSigned(vault.publicKey('other'))).toBe(false);
    expect(isSigned(other.publicKey('tally'))).toBe(false);
  });
});

describe('newToken', () => {
  it('looks like a token', () => {
    expect(newToken()).toMatch(TOKEN_PATTERN);
    expect(newToken()).not.toBe(newToken());
  });
});
