import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths } from '@headframe/shared/common';
import type { FactorAddedDto, FactorsDto, TotpSetUpDto } from '@headframe/shared/factors';
import type { SessionDto } from '@headframe/shared/sessions';
import { generate } from 'otplib';
import { Routes } from '../../platform/openapi/routes.js';
import { cookieOf, TestApp, type TestPerson } from '../../testing/test-app.js';

let app: TestApp;
const PASSWORD = 'four words in a row';

beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const post = <Body = Record<string, unknown>>(path: string, as: TestPerson | string, body?: object) =>
  app.call<Body>({
    method: 'POST',
    path,
    ...(body === undefined ? {} : { body }),
    headers: { cookie: typeof as === 'string' ? as : as.cookie },
  });
const byPassword = (email: string) => post<SessionDto>(apiPaths.sessions, '', { email, password: PASSWORD });
/** The code `ahead` steps from now. */
const codeOf = (secret: string, ahead = 0) => generate({ secret, epoch: Math.floor(Date.now() / 1000) + ahead * 30 });

/** Somebody with an authenticator app; the code of this step is used by setting it up. */
async function withTotp(more: { person?: TestPerson } = {}) {
  const person = more.person ?? (await app.person({ password: PASSWORD }));
  const { body: setUp } = await post<TotpSetUpDto>(apiPaths.totp, person);
  const added = await post<FactorAddedDto>(apiPaths.confirmTotp, person, { code: await codeOf(setUp.secret, -1) });
  return {
    person: { ...person, cookie: cookieOf(added, 'session') },
    secret: setUp.secret,
    recoveryCodes: added.body.recoveryCodes,
    added,
  };
}
const pendingOf = async (email: string) => cookieOf(await byPassword(email), 'pending');
const current = async (cookie: string) =>
  (await app.call<SessionDto>({ path: apiPaths.session, headers: { cookie } })).body;

describe('an authenticator app', () => {
  it('counts after its first code, brings recovery codes, gives the session another token and tells by mail', async () => {
    const person = await app.person({ password: PASSWORD });
    const { body: setUp } = await post<TotpSetUpDto>(apiPaths.totp, person);
    expect(setUp.uri).toContain(`secret=${setUp.secret}`);
    expect((await byPassword(person.email)).body.account?.id).toBe(person.id);
    const wrong = await post(apiPaths.confirmTotp, person, { code: '000000' });
    expect(wrong.status).toBe(422);
    const added = await post<FactorAddedDto>(apiPaths.confirmTotp, person, { code: await codeOf(setUp.secret) });
    expect(added.body.factors).toMatchObject({ hasTotp: true, recoveryCodesLeft: 10 });
    expect(new Set(added.body.recoveryCodes).size).toBe(10);
    expect(cookieOf(added, 'session')).not.toBe(person.cookie);
    expect(await app.lastMail(person.email, 'factor_changed')).toMatchObject({ change: 'totp_added' });
    expect((await post(apiPaths.totp, cookieOf(added, 'session'))).status).toBe(409);
  });

  it('is asked for at sign-in; until then every guarded route stays closed', async () => {
    const { person, secret } = await withTotp();
    const first = await byPassword(person.email);
    expect(first.body).toMatchObject({
      account: null,
      pending: { kind: 'second_factor', factors: ['totp', 'recovery_code'], email: null },
    });
    expect(cookieOf(first, 'session')).toBe('');
    const pending = cookieOf(first, 'pending');
    const routes = app.app
      .get(Routes)
      .all()
      .filter(({ access }) => access?.kind === 'policy');
    expect(routes.length).toBeGreaterThan(20);
    for (const { method, path } of routes) {
      const answer = await app.call({
        method: method.toUpperCase() as 'GET',
        path: path.replace(/\{[^}]+\}/g, '01935000-0000-7000-8000-0000000000aa'),
        ...(method === 'get' || method === 'delete' ? {} : { body: {} }),
        headers: { cookie: `${pending}; session=${pending.split('=')[1]}` },
      });
      expect([method, path, answer.status]).toEqual([method, path, 401]);
    }
    const done = await post<SessionDto>(apiPaths.secondFactorTotp, pending, { code: await codeOf(secret) });
    expect([done.status, done.body.account?.id]).toEqual([201, person.id]);
  });

  it('is still asked for after a reload, of somebody who is signed in and proves it once more', async () => {
    const { person, secret } = await withTotp();
    const pending = await pendingOf(person.email);
    expect(await current(`${person.cookie}; ${pending}`)).toMatchObject({
      account: { id: person.id },
      pending: { kind: 'second_factor' },
    });
    await post(apiPaths.secondFactorTotp, pending, { code: await codeOf(secret) });
    expect((await current(`${person.cookie}; ${pending}`)).pending).toBeNull();
  });

  it('takes no code twice, also not in two requests at once', async () => {
    const { person, secret } = await withTotp();
    const code = await codeOf(secret);
    const pendings = await Promise.all(Array.from({ length: 5 }, () => pendingOf(person.email)));
    const answers = await Promise.all(pendings.map((pending) => post(apiPaths.secondFactorTotp, pending, { code })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const later = await post(apiPaths.secondFactorTotp, await pendingOf(person.email), { code });
    expect([later.status, later.body['code']]).toEqual([401, 'code_wrong']);
  });

  it('ends the sign-in after five wrong codes', async () => {
    const { person, secret } = await withTotp();
    const pending = await pendingOf(person.email);
    const right = await codeOf(secret);
    const wrong = right === '000000' ? '000001' : '000000';
    for (let n = 0; n < 5; n += 1)
      expect((await post(apiPaths.secondFactorTotp, pending, { code: wrong })).status).toBe(401);
    const answer = await post(apiPaths.secondFactorTotp, pending, { code: right });
    expect(answer.body).toMatchObject({ status: 401, code: 'sign_in_expired' });
  });

  it('is asked for too when the request that opened the account is sent again', async () => {
    const email = 'again@test.example';
    const browser = await app.confirmAddress(email);
    const body = { nickname: 'Second Swift', ageBand: '18-24', region: 'asturias', language: 'en' };
    const opened = await post<SessionDto>(apiPaths.accounts, browser, body);
    const again = await post<SessionDto>(apiPaths.accounts, browser, body);
    expect(again.body.account?.id).toBe(opened.body.account?.id);
    await withTotp({
      person: {
        cookie: cookieOf(again, 'session'),
        id: opened.body.account?.id ?? '',
        nickname: 'Second Swift',
        email,
      },
    });
    expect((await post(apiPaths.accounts, browser, body)).status).toBe(401);
  });

  it('is removed with its recovery codes, and signing in asks for nothing more', async () => {
    const { person } = await withTotp();
    const removed = await app.call<FactorsDto>({ method: 'DELETE', path: apiPaths.totp, as: person });
    expect(removed.body).toMatchObject({ hasTotp: false, recoveryCodesLeft: 0 });
    expect((await byPassword(person.email)).body.account?.id).toBe(person.id);
  });
});

describe('a recovery code', () => {
  it('stands in once, and its use is told by mail', async () => {
    const { person, recoveryCodes } = await withTotp();
    const [code = ''] = recoveryCodes;
    const pendings = await Promise.all(Array.from({ length: 5 }, () => pendingOf(person.email)));
    const answers = await Promise.all(
      pendings.map((pending) => post(apiPaths.secondFactorRecoveryCode, pending, { code: code.toLowerCase() })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await app.lastMail(person.email, 'factor_changed')).toMatchObject({ change: 'recovery_code_used' });
    const winner = answers.find(({ status }) => status === 201);
    const { body } = await app.call<FactorsDto>({
      path: apiPaths.factors,
      headers: { cookie: winner ? cookieOf(winner, 'session') : '' },
    });
    expect(body.recoveryCodesLeft).toBe(9);
  });

  it('of somebody else, or of an older set, is worth nothing', async () => {
    const [one, other] = [await withTotp(), await withTotp()];
    const tryIt = async (email: string, code: string) =>
      (await post(apiPaths.secondFactorRecoveryCode, await pendingOf(email), { code })).status;
    expect(await tryIt(one.person.email, other.recoveryCodes[0] ?? '')).toBe(401);
    await post(apiPaths.recoveryCodes, one.person);
    expect(await tryIt(one.person.email, one.recoveryCodes[0] ?? '')).toBe(401);
  });

  it('stands nowhere in the database, nor does the secret of the app', async () => {
    const { secret, recoveryCodes } = await withTotp();
    for (const table of ['totp', 'recovery_code', 'event', 'mail']) {
      for (const text of [secret, recoveryCodes[0] ?? '']) {
        const found = await app.rows(`select 1 from ${table} t where t::text like '%' || $1 || '%'`, [text]);
        expect([table, found.length]).toEqual([table, 0]);
      }
    }
  });
});

describe('roles', () => {
  it('act only in sessions with a second factor, and their last factor stays', async () => {
    const facilitator = await app.person({ password: PASSWORD });
    await app.rows(
      `insert into role_grant (id, account_id, role, scope, lab_id)
        select gen_random_uuid(), $1, 'facilitator', 'lab', id from lab where slug = 'living-lab-neuseenland'`,
      [facilitator.id],
    );
    const waiting = (as: TestPerson) =>
      app.call<{ items: unknown[] }>({ path: '/api/ideas?status=pending&lab=living-lab-neuseenland', as });
    const session = (as: TestPerson) => app.call<SessionDto>({ path: apiPaths.session, as });
    const fresh = { ...facilitator, cookie: cookieOf(await byPassword(facilitator.email), 'session') };
    expect((await session(fresh)).body.account?.roles).toContainEqual(
      expect.objectContaining({ role: 'facilitator', lacks: expect.arrayContaining(['second_factor']) }),
    );
    const before = (await waiting(fresh)).body.items.length;
    const { person } = await withTotp({ person: fresh });
    const facilitatorRole = (await session(person)).body.account?.roles.find(({ role }) => role === 'facilitator');
    expect(facilitatorRole?.lacks).not.toContain('second_factor');
    expect((await waiting(person)).body.items.length).toBeGreaterThanOrEqual(before);
    const removal = await app.call({ method: 'DELETE', path: apiPaths.totp, as: person });
    expect([removal.status, removal.body['code']]).toEqual([409, 'last_factor']);
  });

  it('keep one of two factors that are removed at once, and know no passkey of somebody else', async () => {
    const keeper = await app.staff('administrator', null);
    const passkeyOf = async (person: TestPerson) => {
      const [row] = await app.rows<{ id: string }>(
        `insert into passkey (id, account_id, credential_id, public_key, name)
          values (gen_random_uuid(), $1, replace(gen_random_uuid()::text, '-', ''), '\\x00', 'A key') returning id`,
        [person.id],
      );
      return row?.id ?? '';
    };
    const remove = (id: string) => app.call({ method: 'DELETE', path: apiPaths.passkey(id), as: keeper });
    const [one, other, foreign] = [
      await passkeyOf(keeper),
      await passkeyOf(keeper),
      await passkeyOf(await app.person()),
    ];
    expect((await remove(foreign)).status).toBe(404);
    const statuses = (await Promise.all([remove(one), remove(other)])).map(({ status }) => status);
    // The first removal gives the session another token: the second one may come too late to be signed in.
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(await app.rows('select 1 from passkey where account_id = $1', [keeper.id])).toHaveLength(1);
  });
});
