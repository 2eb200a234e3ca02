import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths } from '@headframe/shared/common';
import { cookieOf, TestApp } from '../../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start({ HEADFRAME_RATE_LIMIT_FACTOR: '1' });
});
afterAll(() => app.stop());

const ask = (email: string) =>
  app.call({ method: 'POST', path: apiPaths.signInLinks, body: { email, language: 'de' } });

describe('limits of signing in', () => {
  it('slow guesses down for the account that is guessed at, and a mail still signs in', async () => {
    const body = { email: 'asturias-nora@demo.example', password: 'not the password' };
    const guess = () => app.call({ method: 'POST', path: apiPaths.sessions, body });
    const statuses = [];
    for (let n = 0; n < 12; n += 1) statuses.push((await guess()).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
    expect(Number((await guess()).headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask(body.email)).status).toBe(204);
  });

  it('leave the owner their own tries in a browser they signed in from before', async () => {
    const email = 'kozani-eleni@demo.example';
    const signIn = (password: string, cookie = '') =>
      app.call({ method: 'POST', path: apiPaths.sessions, body: { email, password }, headers: { cookie } });
    const own = cookieOf(await signIn('headframe-demo'), 'known-browser');
    for (let n = 0; n < 10; n += 1) await signIn('not the password');
    expect((await signIn('headframe-demo')).status).toBe(429);
    expect((await signIn('headframe-demo', own)).status).toBe(201);
    const forged = own.replace(/\.(.)/, (_, first) => (first === 'A' ? '.B' : '.A'));
    expect((await signIn('headframe-demo', forged)).status).toBe(429);
    const ofAnother = { email: 'asturias-admin@demo.example', password: 'not the password' };
    const statuses = [];
    for (let n = 0; n < 11; n += 1)
      statuses.push(
        (await app.call({ method: 'POST', path: apiPaths.sessions, body: ofAnother, headers: { cookie: own } })).status,
      );
    expect(statuses.at(-1)).toBe(429);
  });

  it('let few mails through to one address, and as many to any other', async () => {
    const statuses = [];
    for (let n = 0; n < 7; n += 1) statuses.push((await ask('often@test.example')).status);
    expect(statuses).toEqual([204, 204, 204, 204, 204, 429, 429]);
    expect((await ask('another@test.example')).status).toBe(204);
  });

  it('keep no address', async () => {
    await ask('kept@test.example');
    expect(await app.rows(`select 1 from rate_limit_window w where w::text like '%kept@test%'`)).toEqual([]);
  });
});
