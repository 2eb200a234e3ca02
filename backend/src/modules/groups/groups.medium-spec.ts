import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths } from '@headframe/shared/common';
import type { GroupCardDto, GroupDto, GroupSheetDto } from '@headframe/shared/groups';
import { GROUP_CODE_PATTERN, PIN_PATTERN, type SessionDto } from '@headframe/shared/sessions';
import { cookieOf, TestApp, type TestPerson } from '../../testing/test-app.js';

let app: TestApp;
let facilitator: TestPerson;
let elsewhere: TestPerson;
let participant: TestPerson;
let administrator: TestPerson;
let inactive: TestPerson;

beforeAll(async () => {
  app = await TestApp.start();
  facilitator = await app.staff('facilitator', 'living-lab-neuseenland');
  elsewhere = await app.staff('facilitator', 'living-lab-kozani');
  administrator = await app.staff('administrator', null);
  participant = await app.person();
  // Holds the role, without a second factor in this session.
  inactive = await app.staff('facilitator', 'living-lab-neuseenland');
  await app.rows('update session set second_factor_at = null where account_id = $1', [inactive.id]);
});
afterAll(() => app.stop());

const GROUP = {
  lab: 'living-lab-neuseenland',
  name: 'Class 9b',
  organisation: 'berufsschule-an-der-wyhra',
  authorisedOn: '2026-11-02',
  ageBand: '14-15',
  pupils: 3,
};
const create = (more: object = {}, as: TestPerson | undefined = facilitator) =>
  app.call<GroupSheetDto>({ method: 'POST', path: apiPaths.groups, body: { ...GROUP, ...more }, as });
const list = (as?: TestPerson, lab = GROUP.lab) =>
  app.call<GroupCardDto[]>({ path: `${apiPaths.groups}?lab=${lab}`, as });
const get = (id: string, as: TestPerson) => app.call<GroupDto>({ path: apiPaths.group(id), as });
const close = (id: string, as: TestPerson) => app.call<GroupDto>({ method: 'POST', path: apiPaths.closeGroup(id), as });
const renew = (id: string, seat: string, as: TestPerson) =>
  app.call<GroupSheetDto>({ method: 'POST', path: apiPaths.pupilPin(id, seat), as });

/** A pupil of the group who has opened an account. */
async function pupil(code: string, pin: string, nickname: string): Promise<TestPerson> {
  const signedIn = await app.call<SessionDto>({ method: 'POST', path: apiPaths.pupilSession, body: { code, pin } });
  const opened = await app.call<SessionDto>({
    method: 'POST',
    path: apiPaths.accounts,
    body: { nickname, ageBand: '14-15', region: 'landkreis-leipzig', language: 'de' },
    headers: { cookie: cookieOf(signedIn, 'pending') },
  });
  return { cookie: cookieOf(opened, 'session'), id: opened.body.account?.id ?? '', nickname, email: '' };
}
const isSignedIn = async (as: TestPerson) =>
  (await app.call<SessionDto>({ path: apiPaths.session, as })).body.account !== null;

describe('a school group', () => {
  it('is opened with a code and a PIN for each pupil, which are shown this one time', async () => {
    const { status, body } = await create();
    expect(status).toBe(201);
    expect(body.group).toMatchObject({
      name: 'Class 9b',
      ageBand: '14-15',
      organisation: { slug: 'berufsschule-an-der-wyhra' },
      authorisedOn: '2026-11-02',
      pupilCount: 3,
      activeCount: 0,
      isClosed: false,
    });
    expect(body.group.code).toMatch(GROUP_CODE_PATTERN);
    expect(body.pins.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(new Set(body.pins.map(({ pin }) => pin)).size).toBe(3);
    for (const { pin } of body.pins) expect(pin).toMatch(PIN_PATTERN);
    const again = await get(body.group.id, facilitator);
    expect(again.body).toEqual(body.group);
    for (const { pin } of body.pins) expect(again.text).not.toContain(pin);
    expect((await list(facilitator)).body.map(({ id }) => id)).toContain(body.group.id);
  });

  it('leaves no PIN in any table', async () => {
    const { body } = await create();
    const tables = await app.rows<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    );
    for (const { name } of tables) {
      for (const { pin } of body.pins) {
        const found = await app.rows(
          `select 1 from ${name} t where t::text like '%' || $1 || '%' or t::text like '%' || encode($1::bytea, 'hex') || '%'`,
          [pin],
        );
        expect([name, found.length]).toEqual([name, 0]);
      }
    }
  });

  it('is told in the history without its PINs', async () => {
    const { body } = await create();
    const { id, pupils } = body.group;
    await renew(id, pupils[1]?.id ?? '', facilitator);
    await close(id, facilitator);
    expect(
      await app.rows(
        `select type, actor_id as actor, acting_as as "as", data from event where data ->> 'group' = $1 order by id`,
        [id],
      ),
    ).toEqual([
      { type: 'group.created', actor: facilitator.id, as: 'facilitator', data: { group: id, pupils: 3 } },
      { type: 'group.pin_renewed', actor: facilitator.id, as: 'facilitator', data: { group: id, number: 2 } },
      { type: 'group.closed', actor: facilitator.id, as: 'facilitator', data: { group: id } },
    ]);
  });

  it.each([
    ['an unknown lab', { lab: 'no-such-lab' }, 'lab', 'choice_invalid'],
    ['an organisation of another region', { organisation: 'kdriu' }, 'organisation', 'choice_invalid'],
    ['a day to come', { authorisedOn: '2999-01-01' }, 'authorisedOn', 'day_in_future'],
    ['a day that is none', { authorisedOn: '2026-02-30' }, 'authorisedOn', 'day_in_future'],
    ['words for a day', { authorisedOn: 'today' }, 'authorisedOn', 'format_invalid'],
    ['too many pupils', { pupils: 41 }, 'pupils', 'number_invalid'],
    ['no pupils', { pupils: 0 }, 'pupils', 'number_invalid'],
    ['a name of one letter', { name: 'x' }, 'name', 'text_too_short'],
    ['names of pupils', { names: ['Nora'] }, 'names', 'field_unknown'],
  ])('is refused with %s', async (_, more, path, code) => {
    const { status, body } = await create(more);
    expect(status).toBe(422);
    expect(body).toMatchObject({ errors: [{ path, code }] });
  });

  it('is run by the facilitators of its lab and by nobody else', async () => {
    const { body } = await create();
    const { id, pupils } = body.group;
    const seat = pupils[0]?.id ?? '';
    const before = await app.rows('select count(*) from school_group');
    for (const [who, as] of Object.entries({ elsewhere, participant, administrator, inactive })) {
      expect([who, (await list(as)).body]).toMatchObject([who, { status: 403, code: 'role_needed' }]);
      expect([who, (await create({}, as)).body]).toMatchObject([who, { status: 403, code: 'role_needed' }]);
      for (const refused of [await get(id, as), await close(id, as), await renew(id, seat, as)])
        expect([who, refused.body]).toMatchObject([who, { status: 404, code: 'not_found' }]);
    }
    expect((await list()).status).toBe(401);
    expect((await list(facilitator, 'no-such-lab')).status).toBe(404);
    expect(await app.rows('select count(*) from school_group')).toEqual(before);
    expect((await get(id, facilitator)).body).toMatchObject({ isClosed: false });
  });

  it('is one of a hundred open ones at most', async () => {
    const [open] = await app.rows<{ count: number }>(
      `select count(*)::integer as count from school_group where closed_at is null`,
    );
    await app.rows(
      `insert into school_group (id, lab_id, region_id, organisation_id, name, code, age_band, authorised_on)
       select gen_random_uuid(), l.id, l.region_id, (select id from organisation where slug = 'berufsschule-an-der-wyhra'),
         'Filler', 'AAA' || translate(lpad(n::text, 3, '0'), '01', 'AB'), '14-15', current_date
       from lab l, generate_series(1, $1) n where l.slug = 'living-lab-neuseenland'`,
      [99 - (open?.count ?? 0)],
    );
    const answers = await Promise.all(Array.from({ length: 5 }, () => create({ pupils: 1 })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409]);
    await app.rows(`update school_group set closed_at = now() where name = 'Filler'`);
    expect((await create({ pupils: 1 })).status).toBe(201);
  });
});

describe('a new PIN', () => {
  it('ends the old one and the sessions of its pupil, and nobody else’s', async () => {
    const { body } = await create();
    const { id, code, pupils } = body.group;
    const [first = '', second = ''] = body.pins.map(({ pin }) => pin);
    const lost = await pupil(code, first, 'Lost Slip');
    const other = await pupil(code, second, 'Kept Slip');
    const renewed = await renew(id, pupils[0]?.id ?? '', facilitator);
    expect(renewed.body).toMatchObject({ pins: [{ number: 1 }], group: { activeCount: 2 } });
    const pin = renewed.body.pins[0]?.pin ?? '';
    expect(pin).not.toBe(first);
    expect([await isSignedIn(lost), await isSignedIn(other)]).toEqual([false, true]);
    const signIn = (typed: string) =>
      app.call<SessionDto>({ method: 'POST', path: apiPaths.pupilSession, body: { code, pin: typed } });
    expect((await signIn(first)).status).toBe(401);
    expect((await signIn(pin)).body.account).toMatchObject({ id: lost.id, nickname: 'Lost Slip' });
  });

  it('is not given for a seat of another group, or in a closed one', async () => {
    const [one, other] = [(await create()).body.group, (await create()).body.group];
    const seat = one.pupils[0]?.id ?? '';
    expect((await renew(other.id, seat, facilitator)).status).toBe(404);
    await close(one.id, facilitator);
    expect((await renew(one.id, seat, facilitator)).body).toMatchObject({ status: 409, code: 'group_closed' });
  });
});

describe('closing', () => {
  it('signs everybody out and lets nobody in, however often', async () => {
    const { body } = await create();
    const { id, code } = body.group;
    const pin = body.pins[0]?.pin ?? '';
    const person = await pupil(code, pin, 'Last Day');
    expect((await get(id, facilitator)).body.pupils[0]).toMatchObject({ number: 1, nickname: 'Last Day' });
    expect((await close(id, facilitator)).body).toMatchObject({ isClosed: true, activeCount: 1 });
    expect((await close(id, facilitator)).status).toBe(200);
    expect(await isSignedIn(person)).toBe(false);
    const again = await app.call({ method: 'POST', path: apiPaths.pupilSession, body: { code, pin } });
    expect(again.body).toMatchObject({ status: 401, code: 'pin_wrong' });
  });
});
