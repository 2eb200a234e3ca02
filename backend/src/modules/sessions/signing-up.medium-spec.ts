import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths } from '@headframe/shared/common';
import type { SessionDto } from '@headframe/shared/sessions';
import { cookieOf, TestApp } from '../../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const SIGN_UP = { nickname: 'Clear Otter', ageBand: '16-17', region: 'asturias', language: 'es' };
const signUp = (cookie: string, more: object = {}) =>
  app.call<SessionDto>({
    method: 'POST',
    path: apiPaths.accounts,
    body: { ...SIGN_UP, ...more },
    headers: { cookie },
  });

describe('signing up', () => {
  it('opens an account with a confirmed address, and does the same again after a lost answer', async () => {
    const browser = await app.confirmAddress('nora@test.example');
    const pending = await app.call<SessionDto>({ path: apiPaths.session, headers: { cookie: browser } });
    expect(pending.body).toEqual({
      account: null,
      pending: { kind: 'sign_up', email: 'nora@test.example', group: null, factors: [] },
    });
    const first = await signUp(browser);
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({
      account: {
        nickname: 'Clear Otter',
        region: 'asturias',
        isGuardianNeeded: false,
        roles: [{ role: 'participant' }],
      },
      pending: null,
    });
    expect([first.headers['set-cookie']].flat().join('\n')).toMatch(
      /^session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/m,
    );
    const again = await signUp(browser);
    expect([again.status, again.body.account?.id]).toEqual([201, first.body.account?.id]);
    expect(await app.rows(`select 1 from account where email = 'nora@test.example'`)).toHaveLength(1);
  });

  it('opens one account when one form is sent ten times at once', async () => {
    const browser = await app.confirmAddress('ten@test.example');
    const answers = await Promise.all(Array.from({ length: 10 }, () => signUp(browser, { nickname: 'Tenfold Tit' })));
    expect(new Set(answers.map(({ body }) => body.account?.id)).size).toBe(1);
  });

  it('opens none without a confirmed address', async () => {
    const answer = await signUp('');
    expect([answer.status, answer.body]).toMatchObject([401, { code: 'sign_in_expired' }]);
    const planted = await signUp(`pending=${'A'.repeat(43)}`);
    expect(planted.status).toBe(401);
  });

  it.each([
    ['a nickname that is taken, however it is written', { nickname: 'clear  OTTER' }, 'nickname', 'nickname_taken'],
    ['letters of two scripts', { nickname: 'Nоra' }, 'nickname', 'nickname_unreadable'],
    ['a hidden character', { nickname: 'Otter\u202e' }, 'nickname', 'text_characters'],
    ['a short password', { password: 'short' }, 'password', 'text_too_short'],
    ['a common password', { password: 'passwordpassword', nickname: 'Quiet Fox' }, 'password', 'password_common'],
    ['an unknown age band', { ageBand: '13' }, 'ageBand', 'choice_invalid'],
    ['an unknown region', { region: 'atlantis', nickname: 'Quiet Fox' }, 'region', 'choice_invalid'],
    ['a role asked for', { role: 'administrator' }, 'role', 'field_unknown'],
    ['another address than the confirmed one', { email: 'other@test.example' }, 'email', 'field_unknown'],
  ])('refuses %s, and the browser may try again', async (name, more, path, code) => {
    const browser = await app.confirmAddress(`refused-${code}-${name.length}@test.example`);
    const { status, body } = await signUp(browser, { nickname: 'Quiet Fox', ...more });
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'validation_failed', errors: [{ path, code }] });
    const mended = await signUp(browser, { nickname: `Quiet Fox of ${name}`.slice(0, 30).trim() });
    expect(cookieOf(mended, 'session')).not.toBe('');
  });
});
