import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths } from '@headframe/shared/common';
import type { LoginSessionDto, SessionDto } from '@headframe/shared/sessions';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../../database/database.js';
import { cookieOf, TestApp, type TestPerson } from '../../testing/test-app.js';
import { SessionsService } from './sessions.service.js';

let app: TestApp;
const PASSWORD = 'four words in a row';
const FIREFOX = 'Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0';

beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const list = (as: TestPerson) => app.call<LoginSessionDto[]>({ path: apiPaths.sessions, as });
const accountOf = async (as: TestPerson) => (await app.call<SessionDto>({ path: apiPaths.session, as })).body.account;
async function again(person: TestPerson, userAgent = FIREFOX, cookie = ''): Promise<TestPerson> {
  const answer = await app.call<SessionDto>({
    method: 'POST',
    path: apiPaths.sessions,
    body: { email: person.email, password: PASSWORD },
    headers: { 'user-agent': userAgent, cookie },
  });
  return { ...person, cookie: cookieOf(answer, 'session') };
}

describe('login sessions', () => {
  it('are listed with coarse words for the device, and end one, all others, or this one', async () => {
    const first = await app.person({ password: PASSWORD });
    const second = await again(first);
    const third = await again(first);
    const { body } = await list(second);
    expect(body).toHaveLength(3);
    expect(body.find(({ isCurrent }) => isCurrent)).toMatchObject({ device: 'Firefox, Android', method: 'password' });
    expect(JSON.stringify(body)).not.toContain(second.cookie.split('=')[1]);

    const thirdId = (await list(third)).body.find(({ isCurrent }) => isCurrent)?.id ?? '';
    expect((await app.call({ method: 'DELETE', path: apiPaths.loginSession(thirdId), as: second })).status).toBe(204);
    expect(await accountOf(third)).toBeNull();
    expect((await app.call({ method: 'DELETE', path: apiPaths.sessions, as: second })).status).toBe(204);
    expect([await accountOf(first), (await accountOf(second))?.id]).toEqual([null, first.id]);
    expect((await app.call({ method: 'DELETE', path: apiPaths.session, as: second })).status).toBe(204);
    expect(await accountOf(second)).toBeNull();
  });

  it('of somebody else are not there', async () => {
    const [one, other] = [await app.person(), await app.person()];
    const id = (await list(one)).body[0]?.id ?? '';
    expect((await app.call({ method: 'DELETE', path: apiPaths.loginSession(id), as: other })).status).toBe(404);
    expect(await accountOf(one)).not.toBeNull();
  });

  it('begin anew with each sign-in: the one this browser had is over, and none can be planted', async () => {
    const first = await app.person({ password: PASSWORD });
    const next = await again(first, FIREFOX, first.cookie);
    expect([next.cookie === first.cookie, await accountOf(first)]).toEqual([false, null]);
    const planted = `session=${'A'.repeat(43)}`;
    const signedIn = await again(first, FIREFOX, planted);
    expect(signedIn.cookie).not.toBe(planted);
  });

  it('are ten at most, of which the oldest ends', async () => {
    const first = await app.person({ password: PASSWORD });
    let last = first;
    for (let n = 0; n < 10; n += 1) last = await again(first);
    expect((await list(last)).body).toHaveLength(10);
    expect(await accountOf(first)).toBeNull();
  });

  it.each([
    ['unused for 15 days', `last_seen_at = now() - interval '15 days'`, false],
    ['unused for 13 days', `last_seen_at = now() - interval '13 days'`, true],
    ['past their end', `expires_at = now() - interval '1 second'`, false],
  ])('%s: alive is %s', async (_, change, isAlive) => {
    const person = await app.person();
    await app.rows(`update session set ${change} where account_id = $1`, [person.id]);
    expect((await accountOf(person)) !== null).toBe(isAlive);
  });

  it('of people with a role end after 12 hours without use', async () => {
    const person = await app.staff('facilitator', 'living-lab-neuseenland');
    await app.rows(`update session set last_seen_at = now() - interval '13 hours' where account_id = $1`, [person.id]);
    expect(await accountOf(person)).toBeNull();
  });

  it('a browser not seen before is told by mail, and only then', async () => {
    const person = await app.person({ password: PASSWORD });
    const told = async () => (await app.mails(person.email)).filter(({ template }) => template === 'new_device').length;
    expect(await told()).toBe(0);
    await again(person);
    expect(await told()).toBe(1);
    await again(person);
    expect(await told()).toBe(1);
    expect(await app.lastMail(person.email, 'new_device')).toMatchObject({ device: 'Firefox, Android' });
  });
});

const setPassword = (as: TestPerson, password: string) =>
  app.call({ method: 'PUT', path: apiPaths.accountPassword, body: { password }, as });

describe('a change that fails halfway', () => {
  it('leaves the browser signed in with the token it has', async () => {
    const person = await app.person();
    const sessions = app.app.get(SessionsService);
    const request = { cookies: { session: person.cookie.split('=')[1] }, headers: {} } as unknown as FastifyRequest;
    const set: string[] = [];
    const reply = { setCookie: (name: string) => set.push(name) } as unknown as FastifyReply;
    const actor = await sessions.actorOf(request);
    if (!actor) throw new Error('nobody is signed in');
    const failing = app.app.get(Database).transaction(async () => {
      await sessions.rotate(actor, true, { request, reply });
      throw new Error('what came after the rotation failed');
    });
    await expect(failing).rejects.toThrow('came after');
    expect(set).toEqual([]);
    expect((await accountOf(person))?.id).toBe(person.id);
  });
});

describe('changing how one signs in', () => {
  it('sets a password: other sessions end, this one gets another token, a mail tells', async () => {
    const person = await app.person({ password: PASSWORD });
    const other = await again(person);
    const answer = await setPassword(person, 'five other words in a row');
    expect(answer.status).toBe(204);
    const renewed = { ...person, cookie: cookieOf(answer, 'session') };
    expect([await accountOf(person), await accountOf(other)]).toEqual([null, null]);
    expect((await accountOf(renewed))?.id).toBe(person.id);
    expect(await app.lastMail(person.email, 'factor_changed')).toMatchObject({ change: 'password_set' });
  });

  it('asks for a fresh proof when the last one is older than 15 minutes', async () => {
    const person = await app.person();
    await app.rows(`update session set authenticated_at = now() - interval '16 minutes' where account_id = $1`, [
      person.id,
    ]);
    expect((await setPassword(person, 'five other words in a row')).body).toMatchObject({
      status: 403,
      code: 'reauthentication_needed',
    });
  });

  it('refuses a password made of one’s own name', async () => {
    const person = await app.person({ nickname: 'Golden Lynx' });
    expect((await setPassword(person, 'golden-lynx 2026')).body).toMatchObject({
      errors: [{ path: 'password', code: 'password_common' }],
    });
  });

  it('changes the address with a code sent to the new one, tells the old one, and never says whose an address is', async () => {
    const [person, stranger] = [await app.person(), await app.person()];
    const ask = (email: string) =>
      app.call({ method: 'POST', path: apiPaths.accountEmailChanges, body: { email }, as: person });
    const confirm = (code: string) =>
      app.call<{ email?: string; code?: string }>({
        method: 'PUT',
        path: apiPaths.accountEmailChange,
        body: { code },
        as: person,
      });
    expect([(await ask(stranger.email)).status, (await ask('new-home@test.example')).status]).toEqual([204, 204]);
    const taken = await app.lastMail(stranger.email, 'email_change_code');
    const right = await app.lastMail('new-home@test.example', 'email_change_code');
    if (taken.code !== right.code) expect((await confirm(taken.code)).status).toBe(401);
    const changed = await confirm(right.code);
    expect([changed.status, changed.body.email]).toEqual([200, 'new-home@test.example']);
    expect(await app.lastMail(person.email, 'email_changed')).toBeDefined();
    expect((await app.call<{ account: unknown }>({ path: apiPaths.session, as: person })).body.account).toBeNull();
  });

  it('an address that somebody has already is refused to whoever proved it', async () => {
    const [person, stranger] = [await app.person(), await app.person()];
    await app.call({ method: 'POST', path: apiPaths.accountEmailChanges, body: { email: stranger.email }, as: person });
    const { code } = await app.lastMail(stranger.email, 'email_change_code');
    const answer = await app.call({ method: 'PUT', path: apiPaths.accountEmailChange, body: { code }, as: person });
    expect([answer.status, answer.body['code']]).toEqual([409, 'address_taken']);
  });
});
