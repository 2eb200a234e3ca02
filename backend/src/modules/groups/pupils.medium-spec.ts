import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths } from '@headframe/shared/common';
import type { GroupSheetDto } from '@headframe/shared/groups';
import type { GuardianStatusDto } from '@headframe/shared/guardians';
import type { SessionDto } from '@headframe/shared/sessions';
import { cookieOf, TestApp, type TestPerson } from '../../testing/test-app.js';
import { AccountErasure } from '../privacy/account-erasure.js';

let app: TestApp;
let facilitator: TestPerson;
beforeAll(async () => {
  // Limits as they are in earnest.
  app = await TestApp.start({ HEADFRAME_RATE_LIMIT_FACTOR: '1' });
  facilitator = await app.staff('facilitator', 'living-lab-neuseenland');
});
afterAll(() => app.stop());

async function group(more: object = {}): Promise<{ code: string; pins: string[]; id: string }> {
  const { body } = await app.call<GroupSheetDto>({
    method: 'POST',
    path: apiPaths.groups,
    body: {
      lab: 'living-lab-neuseenland',
      name: 'Class 9b',
      organisation: 'berufsschule-an-der-wyhra',
      authorisedOn: '2026-11-02',
      ageBand: '14-15',
      pupils: 3,
      ...more,
    },
    as: facilitator,
  });
  return { code: body.group.code, id: body.group.id, pins: body.pins.map(({ pin }) => pin) };
}
const signIn = (code: string, pin: string, cookie = '') =>
  app.call<SessionDto>({ method: 'POST', path: apiPaths.pupilSession, body: { code, pin }, headers: { cookie } });
const open = (cookie: string, nickname: string, more: object = {}) =>
  app.call<SessionDto>({
    method: 'POST',
    path: apiPaths.accounts,
    body: { nickname, ageBand: '14-15', region: 'landkreis-leipzig', language: 'de', ...more },
    headers: { cookie },
  });
const wrongPin = (pins: string[], n = 0): string => {
  const pin = String(n).padStart(8, '0');
  return pins.includes(pin) ? '99999999' : pin;
};

describe('a pupil', () => {
  it('opens an account at the first sign-in and finds it at the next, however the code is typed', async () => {
    const { code, pins } = await group();
    const first = await signIn(code, pins[0] ?? '');
    expect([first.status, first.body]).toEqual([
      201,
      {
        account: null,
        pending: {
          kind: 'sign_up',
          email: null,
          group: { name: 'Class 9b', region: 'landkreis-leipzig', ageBand: '14-15' },
          factors: [],
        },
      },
    ]);
    const pending = cookieOf(first, 'pending');
    expect((await app.call({ path: apiPaths.consents, headers: { cookie: pending } })).status).toBe(401);
    const opened = await open(pending, 'Quiet Marten');
    expect(opened.body.account).toMatchObject({
      nickname: 'Quiet Marten',
      email: null,
      isGuardianNeeded: false,
      guardianship: { state: 'given', deletionDueAt: null },
    });
    const typed = `${code.slice(0, 3).toLowerCase()} ${code.slice(3).toLowerCase()}`;
    const spaced = (pins[0] ?? '').replace(/(\d{4})(?=\d)/, '$1 ');
    const again = await signIn(typed, spaced);
    expect(again.body).toMatchObject({ account: { id: opened.body.account?.id }, pending: null });
  });

  it('belongs to the region and band of the group, whatever is sent', async () => {
    const { code, pins } = await group();
    const pending = cookieOf(await signIn(code, pins[0] ?? ''), 'pending');
    const { body } = await open(pending, 'Older Than True', { ageBand: '30+', region: 'asturias' });
    expect(body.account).toMatchObject({ ageBand: '14-15', region: 'landkreis-leipzig' });
  });

  it('may publish: the school’s word stands for a guardian’s, with a receipt', async () => {
    const { code, pins } = await group();
    const opened = await open(cookieOf(await signIn(code, pins[0] ?? ''), 'pending'), 'Bright Lamp');
    const id = opened.body.account?.id ?? '';
    const pupil: TestPerson = { cookie: cookieOf(opened, 'session'), id, nickname: 'Bright Lamp', email: '' };
    expect((await app.idea(pupil)).status).toBe('published');
    expect(
      await app.rows(
        `select r.text, r.decision, r.method, r.given_by as by, o.slug, r.authorised_on::text as day
         from consent_receipt r left join organisation o on o.id = r.organisation_id where account_id = $1 order by r.id`,
        [id],
      ),
    ).toEqual([
      { text: 'participation', decision: 'given', method: 'page', by: 'self', slug: null, day: null },
      {
        text: 'guardian',
        decision: 'given',
        method: 'school_group',
        by: 'organisation',
        slug: 'berufsschule-an-der-wyhra',
        day: '2026-11-02',
      },
    ]);
    const status = await app.call<GuardianStatusDto>({ path: apiPaths.guardianStatus, as: pupil });
    expect(status.body).toMatchObject({ organisation: 'Berufsschule an der Wyhra', actions: ['withdraw'] });
    expect(await app.rows('select 1 from mail where account_id = $1', [id])).toEqual([]);
  });

  it('over the age of consent answers for themselves', async () => {
    const { code, pins } = await group({ ageBand: '16-17' });
    const opened = await open(cookieOf(await signIn(code, pins[0] ?? ''), 'pending'), 'Nearly Grown');
    expect(opened.body.account).toMatchObject({
      ageBand: '16-17',
      isGuardianNeeded: false,
      guardianship: { state: 'none', isConfirmationDue: false },
    });
  });

  it('with two tabs and one PIN opens one account', async () => {
    const { code, pins } = await group();
    const tabs = await Promise.all(Array.from({ length: 6 }, () => signIn(code, pins[0] ?? '')));
    const answers = await Promise.all(tabs.map((tab, index) => open(cookieOf(tab, 'pending'), `Twin Number ${index}`)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array<number>(5).fill(401)]);
    expect(answers.find(({ status }) => status === 401)?.body).toMatchObject({ code: 'sign_in_expired' });
    expect(await app.rows(`select 1 from account where nickname like 'Twin Number %'`)).toHaveLength(1);
  });

  it('who deleted the account may begin again with the same slip', async () => {
    const { code, pins } = await group();
    const opened = await open(cookieOf(await signIn(code, pins[0] ?? ''), 'pending'), 'Gone Again');
    await app.app.get(AccountErasure, { strict: false }).erase(opened.body.account?.id ?? '', 'delete');
    const again = await signIn(code, pins[0] ?? '');
    expect(again.body.pending).toMatchObject({ kind: 'sign_up', group: { name: 'Class 9b' } });
    expect((await open(cookieOf(again, 'pending'), 'Back Again')).status).toBe(201);
  });
});

describe('a wrong PIN', () => {
  it('gets the answer of an unknown code', async () => {
    const { code, pins } = await group();
    const [wrong, unknown] = [await signIn(code, wrongPin(pins)), await signIn('AAAAAA', pins[0] ?? '')];
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect({ ...wrong.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    expect(wrong.body).toMatchObject({ code: 'pin_wrong' });
  });

  it('of another group is wrong', async () => {
    const [one, other] = [await group(), await group()];
    expect((await signIn(one.code, other.pins[0] ?? '')).status).toBe(401);
  });

  it('ten times ends the tries of this browser, and of no other', async () => {
    const { code, pins } = await group();
    const first = await signIn(code, wrongPin(pins));
    const browser = cookieOf(first, 'sign-in');
    const statuses = [];
    for (let n = 1; n <= 11; n += 1) statuses.push((await signIn(code, wrongPin(pins, n), browser)).status);
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
    const right = await signIn(code, pins[0] ?? '', browser);
    expect([right.status, Number(right.headers['retry-after']) > 0]).toEqual([429, true]);
    expect((await signIn(code, pins[0] ?? '')).status).toBe(201);
  });

  it('a hundred times ends the tries at this group for a while, and at no other, even all at once', async () => {
    const [one, other] = [await group(), await group()];
    const answers = await Promise.all(Array.from({ length: 130 }, (_, n) => signIn(one.code, wrongPin(one.pins, n))));
    const count = (status: number) => answers.filter((answer) => answer.status === status).length;
    expect([count(401), count(429)]).toEqual([100, 30]);
    expect((await signIn(one.code, one.pins[0] ?? '')).status).toBe(429);
    expect((await signIn(other.code, other.pins[0] ?? '')).status).toBe(201);
    await app.rows(`update rate_limit_window set started_at = started_at - interval '16 minutes'`);
    expect((await signIn(one.code, one.pins[0] ?? '')).status).toBe(201);
  });
});

describe('a class of forty', () => {
  it('signs in at once from one address, first time and again', async () => {
    const { code, pins } = await group({ pupils: 40 });
    const begun = await Promise.all(pins.map((pin) => signIn(code, pin)));
    expect(begun.map(({ status }) => status)).toEqual(Array(40).fill(201));
    const opened = await Promise.all(
      begun.map((one, index) => open(cookieOf(one, 'pending'), `Forty Pupils ${index}`)),
    );
    expect(opened.map(({ status }) => status)).toEqual(Array(40).fill(201));
    const again = await Promise.all(pins.map((pin) => signIn(code, pin)));
    expect(again.map(({ body }) => body.account?.nickname)).toEqual(pins.map((_, index) => `Forty Pupils ${index}`));
  });
});
