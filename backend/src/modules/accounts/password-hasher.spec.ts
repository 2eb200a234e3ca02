import { describe, expect, it } from '@jest/globals';
import { Vault } from '../../platform/security/vault.js';
import { PasswordHasher } from './password-hasher.js';

describe('PasswordHasher', () => {
  it('makes argon2id hashes that only their password opens', async () => {
    const hasher = new PasswordHasher(new Vault({ secret: 'a secret that only this test knows' }));
    const hash = await hasher.hash('a long enough password');
    expect(hash).toMatch(/^keyed\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect([
      await hasher.verify(hash, 'a long enough password'),
      await hasher.verify(hash, 'another password'),
    ]).toEqual([true, false]);
  });

  it('never finds an account that does not exist', async () => {
    expect(
      await new PasswordHasher(new Vault({ secret: 'a secret that only this test knows' })).verify(
        null,
        'no account has this password',
      ),
    ).toBe(false);
  });

  it('takes two at a time, lets twenty wait, turns the rest away and recovers', async () => {
    const hasher = new PasswordHasher(new Vault({ secret: 'a secret that only this test knows' }));
    const results = await Promise.allSettled(Array.from({ length: 40 }, () => hasher.hash('a long enough password')));
    const refused = results.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(18);
    expect(refused[0]).toMatchObject({ reason: { status: 503, code: 'sign_in_busy' } });
    await expect(hasher.hash('a long enough password')).resolves.toMatch(/argon2id/);
  });
});
