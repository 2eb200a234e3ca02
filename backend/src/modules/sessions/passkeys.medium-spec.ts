import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths } from '@headframe/shared/common';
import type { FactorAddedDto, FactorsDto } from '@headframe/shared/factors';
import type { SessionDto } from '@headframe/shared/sessions';
import { SoftAuthenticator } from '../../testing/soft-authenticator.js';
import { type Answer, cookieOf, TestApp, type TestPerson } from '../../testing/test-app.js';

let app: TestApp;
const PASSWORD = 'four words in a row';

beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

interface Options {
  options: { challenge: string; allowCredentials?: { id: string }[]; excludeCredentials?: { id: string }[] };
}
const post = <Body = Record<string, unknown>>(path: string, cookie: string, body?: object) =>
  app.call<Body>({ method: 'POST', path, ...(body === undefined ? {} : { body }), headers: { cookie } });
const authenticator = (more: { verifiesUser?: boolean } = {}) =>
  new SoftAuthenticator({ origin: app.config.publicUrl, ...more });

/** Options for a ceremony, with the cookies of the browser that asked for them. */
async function options(path: string, cookie = '') {
  const answer = await post<Options>(path, cookie);
  return { ...answer.body.options, browser: `${cookie}; ${cookieOf(answer, 'ceremony')}` };
}

async function add(key: SoftAuthenticator, person: TestPerson): Promise<Answer<FactorAddedDto>> {
  const asked = await options(apiPaths.passkeyOptions, person.cookie);
  return post<FactorAddedDto>(apiPaths.passkeys, asked.browser, { name: 'My phone', credential: key.register(asked) });
}

/** Somebody with a passkey. */
async function withPasskey(key = authenticator()) {
  const person = await app.person({ password: PASSWORD });
  const added = await add(key, person);
  return { key, added, person: { ...person, cookie: cookieOf(added, 'session') } };
}
const signIn = async (key: SoftAuthenticator) => {
  const asked = await options(apiPaths.passkeySessionOptions);
  return post<SessionDto>(apiPaths.passkeySession, asked.browser, { credential: key.sign(asked) });
};

describe('a passkey', () => {
  it('is added with recovery codes, told by mail, and signs in alone', async () => {
    const { key, added, person } = await withPasskey();
    expect(added.status).toBe(201);
    expect(added.body.factors.passkeys).toEqual([
      { id: expect.any(String), name: 'My phone', addedAt: expect.any(String), lastUsedAt: null },
    ]);
    expect(added.body.recoveryCodes).toHaveLength(10);
    expect(await app.lastMail(person.email, 'factor_changed')).toMatchObject({ change: 'passkey_added' });
    const answer = await signIn(key);
    expect([answer.status, answer.body.account?.id]).toEqual([201, person.id]);
    const { body } = await app.call<FactorsDto>({
      path: apiPaths.factors,
      as: { ...person, cookie: cookieOf(answer, 'session') },
    });
    expect(body.passkeys[0]?.lastUsedAt).not.toBeNull();
  });

  it('is the second step after a password', async () => {
    const { key, person } = await withPasskey(authenticator({ verifiesUser: false }));
    const first = await post<SessionDto>(apiPaths.sessions, '', { email: person.email, password: PASSWORD });
    expect(first.body.pending?.factors).toEqual(['passkey', 'recovery_code']);
    const asked = await options(apiPaths.secondFactorPasskeyOptions, cookieOf(first, 'pending'));
    expect(asked.allowCredentials?.map(({ id }) => id)).toEqual([key.credentialId.toString('base64url')]);
    const done = await post<SessionDto>(apiPaths.secondFactorPasskey, asked.browser, { credential: key.sign(asked) });
    expect([done.status, done.body.account?.id]).toEqual([201, person.id]);
  });

  it('of somebody else is no second step', async () => {
    const [mine, theirs] = [await withPasskey(), await withPasskey()];
    const first = await post<SessionDto>(apiPaths.sessions, '', { email: mine.person.email, password: PASSWORD });
    const asked = await options(apiPaths.secondFactorPasskeyOptions, cookieOf(first, 'pending'));
    const answer = await post(apiPaths.secondFactorPasskey, asked.browser, { credential: theirs.key.sign(asked) });
    expect([answer.status, answer.body['code']]).toEqual([401, 'passkey_wrong']);
  });

  it('signs in alone only when it asked for a PIN or a fingerprint', async () => {
    const { key } = await withPasskey(authenticator({ verifiesUser: false }));
    expect((await signIn(key)).status).toBe(401);
  });

  it('answers a challenge once, in the browser that asked, from this site', async () => {
    const { key } = await withPasskey();
    const asked = await options(apiPaths.passkeySessionOptions);
    const elsewhere = await options(apiPaths.passkeySessionOptions);
    const credential = key.sign(asked);
    expect((await post(apiPaths.passkeySession, '', { credential })).status).toBe(401);
    expect((await post(apiPaths.passkeySession, elsewhere.browser, { credential })).status).toBe(401);
    expect((await post(apiPaths.passkeySession, asked.browser, { credential })).status).toBe(201);
    expect((await post(apiPaths.passkeySession, asked.browser, { credential })).status).toBe(401);
    const phished = await options(apiPaths.passkeySessionOptions);
    const foreign = key.sign(phished, 'https://headframe.evil.example');
    expect((await post(apiPaths.passkeySession, phished.browser, { credential: foreign })).status).toBe(401);
  });

  it('whose counter goes back is a copy and refused', async () => {
    const { key } = await withPasskey();
    expect((await signIn(key)).status).toBe(201);
    key.counter = 0;
    expect((await signIn(key)).status).toBe(401);
  });

  it.each([
    ['nothing', {}],
    ['words', { id: 'x'.repeat(5000), response: 'y' }],
    ['a credential without an answer', { id: 'AAAA', rawId: 'AAAA', type: 'public-key', response: {} }],
  ])('made of %s is refused', async (_, credential) => {
    const asked = await options(apiPaths.passkeySessionOptions);
    expect((await post(apiPaths.passkeySession, asked.browser, { credential })).status).toBe(401);
    const person = await app.person();
    const adding = await options(apiPaths.passkeyOptions, person.cookie);
    expect((await post(apiPaths.passkeys, adding.browser, { name: 'Key', credential })).status).toBe(401);
  });

  it('belongs to one account', async () => {
    const { key, person } = await withPasskey();
    const again = await options(apiPaths.passkeyOptions, person.cookie);
    expect(again.excludeCredentials).toHaveLength(1);
    const other = await app.person();
    const answer = await add(key, other);
    expect([answer.status, answer.body]).toMatchObject([409, { code: 'passkey_known' }]);
  });

  it('is removed by its owner only', async () => {
    const [mine, theirs] = [await withPasskey(), await withPasskey()];
    const id = theirs.added.body.factors.passkeys[0]?.id ?? '';
    const remove = (as: TestPerson) => app.call<FactorsDto>({ method: 'DELETE', path: apiPaths.passkey(id), as });
    expect((await remove(mine.person)).status).toBe(404);
    expect((await remove(theirs.person)).body).toMatchObject({ passkeys: [], recoveryCodesLeft: 0 });
    expect((await signIn(theirs.key)).status).toBe(401);
  });
});
