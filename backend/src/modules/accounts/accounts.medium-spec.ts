import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SessionDto } from '@headframe/shared/sessions';
import { TestApp } from '../../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const SIGN_UP = {
  email: 'nora@test.example',
  nickname: 'Clear Otter',
  password: 'a long enough password',
  ageBand: '16-17',
  region: 'asturias',
  language: 'es',
};
const signUp = (more: object = {}) =>
  app.call<SessionDto>({ method: 'POST', path: '/api/accounts', body: { ...SIGN_UP, ...more } });
const signIn = (email: string, password: string) =>
  app.call<SessionDto>({ method: 'POST', path: '/api/sessions', body: { email, password } });

describe('signing up', () => {
  it('opens an account, signs in, and does the same again after a lost answer', async () => {
    const first = await signUp();
    expect(first.status).toBe(201);
    expect(first.body.account).toMatchObject({
      nickname: 'Clear Otter',
      region: 'asturias',
      isGuardianNeeded: false,
      roles: [{ role: 'participant' }],
    });
    expect(String(first.headers['set-cookie'])).toMatch(
      /^session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const again = await signUp();
    expect([again.status, again.body.account?.id]).toEqual([201, first.body.account?.id]);
  });

  it('refuses another person’s address and nickname, however they are written', async () => {
    await signUp();
    expect((await signUp({ password: 'another long password' })).body).toMatchObject({
      status: 409,
      code: 'sign_up_refused',
    });
    expect((await signUp({ email: 'NORA@test.example', password: 'another long password' })).body).toMatchObject({
      code: 'sign_up_refused',
    });
    expect((await signUp({ email: 'other@test.example', nickname: 'clear  OTTER' })).body).toMatchObject({
      errors: [{ path: 'nickname', code: 'nickname_taken' }],
    });
  });

  it.each([
    ['an address with a header in it', { email: 'a@b.example\r\nBcc: c@d.example' }, 'email', 'email_invalid'],
    ['a short password', { password: 'short' }, 'password', 'text_too_short'],
    ['an unknown age band', { ageBand: '13' }, 'ageBand', 'choice_invalid'],
    ['an unknown region', { region: 'atlantis', email: 'x@test.example', nickname: 'Xx' }, 'region', 'choice_invalid'],
    ['a role asked for', { role: 'administrator' }, 'role', 'field_unknown'],
    ['a hidden character', { nickname: 'Otter\u202e' }, 'nickname', 'text_characters'],
  ])('refuses %s', async (_, more, path, code) => {
    const { status, body } = await signUp(more);
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'validation_failed', errors: [{ path, code }] });
  });
});

describe('signing in', () => {
  it('answers a wrong password and an unknown address alike', async () => {
    await signUp();
    const [wrong, unknown] = [
      await signIn(SIGN_UP.email, 'not the password'),
      await signIn('nobody@test.example', 'not the password'),
    ];
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect({ ...wrong.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
  });

  it('gives a new token each time, which ends with signing out', async () => {
    await signUp();
    const session = await app.signIn(SIGN_UP.email, SIGN_UP.password);
    const other = await app.signIn(SIGN_UP.email, SIGN_UP.password);
    expect(session.cookie).not.toBe(other.cookie);
    const current = () => app.call<SessionDto>({ path: '/api/sessions/current', as: session });
    expect((await current()).body.account?.nickname).toBe('Clear Otter');
    expect((await app.call({ method: 'DELETE', path: '/api/sessions/current', as: session })).status).toBe(204);
    expect((await current()).body.account).toBeNull();
    expect((await app.call<SessionDto>({ path: '/api/sessions/current', as: other })).body.account).not.toBeNull();
  });

  it('keeps neither token nor password anywhere in the database', async () => {
    await signUp();
    const { cookie } = await app.signIn(SIGN_UP.email, SIGN_UP.password);
    const token = cookie.replace('session=', '');
    const tables = await app.rows<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    );
    for (const { name } of tables) {
      const found = await app.rows(
        `select 1 from ${name} t where t::text like '%' || $1 || '%' or t::text like '%' || $2 || '%'`,
        [token, SIGN_UP.password],
      );
      expect([name, found.length]).toEqual([name, 0]);
    }
  });

  it('slows guesses down for the account that is guessed at', async () => {
    const strict = await TestApp.start({ HEADFRAME_RATE_LIMIT_FACTOR: '1' });
    try {
      const guess = () =>
        strict.call({
          method: 'POST',
          path: '/api/sessions',
          body: { email: 'asturias-nora@demo.example', password: 'not the password' },
        });
      const statuses = [];
      for (let n = 0; n < 12; n += 1) statuses.push((await guess()).status);
      expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
      expect(Number((await guess()).headers['retry-after'])).toBeGreaterThan(0);
    } finally {
      await strict.stop();
    }
  });
});
