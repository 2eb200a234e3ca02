import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths } from '@headframe/shared/common';
import type { SessionDto } from '@headframe/shared/sessions';
import { Provider } from 'oidc-provider';
import { cookieOf, TestApp } from '../../testing/test-app.js';

let app: TestApp;
let identityServer: Server;
let issuer: string;

/** People of the authority, as its identity provider knows them. */
const OFFICIALS: Record<string, { email?: string; email_verified?: boolean }> = {
  known: { email: 'official@test.example', email_verified: true },
  'known at work': { email: 'official@test.example', email_verified: true },
  new: { email: 'new-official@test.example', email_verified: true },
  unverified: { email: 'official@test.example', email_verified: false },
  'without address': {},
};

beforeAll(async () => {
  // The provider must know its own address before it is made, and the application's before it answers.
  identityServer = createServer();
  await new Promise<void>((resolve) => identityServer.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(identityServer.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'headframe',
        client_secret: 'a secret of the two',
        redirect_uris: [`http://localhost:3000${apiPaths.singleSignOnReturn}`],
      },
    ],
    cookies: { keys: ['a key for cookies'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...OFFICIALS[id] }) }),
  });
  identityServer.on('request', provider.callback());
  app = await TestApp.start({
    HEADFRAME_OIDC_ISSUER: issuer,
    HEADFRAME_OIDC_CLIENT_ID: 'headframe',
    HEADFRAME_OIDC_CLIENT_SECRET: 'a secret of the two',
    HEADFRAME_OIDC_NAME: 'Regional office',
  });
});
afterAll(async () => {
  await app.stop();
  await new Promise((resolve) => identityServer.close(resolve));
});

/** Walks through the provider's pages as a browser does, signs in as `login`, and returns the address it comes back to. */
async function signInAtProvider(start: string, login: string): Promise<string> {
  const jar = new Map<string, string>();
  const visit = async (url: string, form?: Record<string, string>): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    return response;
  };
  let response = await visit(start);
  for (let step = 0; step < 12; step += 1) {
    const location = response.headers.get('location');
    if (location !== null) {
      const next = new URL(location, issuer);
      if (next.origin !== issuer) return next.href;
      response = await visit(next.href);
      continue;
    }
    const page = await response.text();
    const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1];
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    if (action === undefined || prompt === undefined) throw new Error(`the provider shows no form: ${page}`);
    response = await visit(new URL(action, issuer).href, { prompt, login, password: 'anything' });
  }
  throw new Error('the provider never came back');
}

async function begin(returnTo = '/me') {
  const begun = await app.call({ path: `${apiPaths.singleSignOn}?return=${encodeURIComponent(returnTo)}` });
  return { url: String(begun.headers['location']), cookie: cookieOf(begun, 'single-sign-on'), status: begun.status };
}
const comeBack = (url: string, cookie: string) => {
  const { pathname, search } = new URL(url);
  return app.call({ path: `${pathname}${search}`, headers: { cookie } });
};
async function signIn(login: string, returnTo?: string) {
  const { url, cookie } = await begin(returnTo);
  return comeBack(await signInAtProvider(url, login), cookie);
}
const sessionOf = (cookie: string) => app.call<SessionDto>({ path: apiPaths.session, headers: { cookie } });

describe('single sign-on', () => {
  it('signs in the account with the address that the provider vouches for, and knows it again afterwards', async () => {
    const official = await app.person({ email: 'official@test.example' });
    const answer = await signIn('known');
    expect([answer.status, answer.headers['location']]).toEqual([303, '/me']);
    expect((await sessionOf(cookieOf(answer, 'session'))).body.account?.id).toBe(official.id);
    await app.rows(`update account set email = 'moved@test.example', email_key = 'moved@test.example' where id = $1`, [
      official.id,
    ]);
    const again = await signIn('known');
    expect((await sessionOf(cookieOf(again, 'session'))).body.account?.id).toBe(official.id);
    await app.rows(`update account set email = $2, email_key = $2 where id = $1`, [official.id, official.email]);
  });

  it('asks for the second factor of an account that has one', async () => {
    const [row] = await app.rows<{ id: string }>(`select id from account where email = 'official@test.example'`);
    await app.rows(
      `insert into passkey (id, account_id, credential_id, public_key, name) values (gen_random_uuid(), $1, 'x', '', 'Key')`,
      [row?.id],
    );
    const answer = await signIn('known');
    expect(answer.headers['location']).toBe('/sign-in?return=%2Fme');
    expect(cookieOf(answer, 'session')).toBe('');
    expect((await sessionOf(cookieOf(answer, 'pending'))).body.pending).toMatchObject({ kind: 'second_factor' });
    await app.rows(`delete from passkey where account_id = $1`, [row?.id]);
  });

  it('leads somebody new to opening an account with the confirmed address', async () => {
    const answer = await signIn('new');
    expect((await sessionOf(cookieOf(answer, 'pending'))).body.pending).toMatchObject({
      kind: 'sign_up',
      email: 'new-official@test.example',
    });
  });

  it.each(['unverified', 'without address'])('signs nobody in by an identity that is %s', async (login) => {
    const answer = await signIn(login);
    expect(answer.headers['location']).toBe('/sign-in?problem=single_sign_on_failed');
    expect([cookieOf(answer, 'session'), cookieOf(answer, 'pending')]).toEqual(['', '']);
  });

  it('takes an answer once, in the browser that asked, and no forged one', async () => {
    const { url, cookie } = await begin();
    const back = await signInAtProvider(url, 'known at work');
    const failed = '/sign-in?problem=single_sign_on_failed';
    expect((await comeBack(back, '')).headers['location']).toBe(failed);
    expect((await comeBack(back, (await begin()).cookie)).headers['location']).toBe(failed);
    expect((await comeBack(back, cookie)).headers['location']).toBe('/me');
    expect((await comeBack(back, cookie)).headers['location']).toBe(failed);
    const forged = `http://localhost:3000${apiPaths.singleSignOnReturn}?code=x&state=y`;
    expect((await comeBack(forged, (await begin()).cookie)).headers['location']).toBe(failed);
  });

  it.each(['//evil.example', 'https://evil.example/', '/\\evil.example'])('never leads on to %s', async (returnTo) => {
    expect((await signIn('known', returnTo)).headers['location']).toBe('/');
  });

  it('tells the page its name, and nothing of its secret', async () => {
    const { body, text } = await app.call<{ singleSignOn: string }>({ path: apiPaths.installation });
    expect(body.singleSignOn).toBe('Regional office');
    expect(text).not.toContain('secret of the two');
  });
});
