import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES } from '@headframe/shared/accounts';
import { apiPaths } from '@headframe/shared/common';
import type { GrantableRoleDto, PersonDto, RoleChangeDto } from '@headframe/shared/people';
import type { SessionDto } from '@headframe/shared/sessions';
import { demoAccounts } from '../../demo/demo-accounts.js';
import { SessionMemory } from '../../platform/security/session-memory.js';
import { TestApp, type TestPerson } from '../../testing/test-app.js';
import { VettingRemindersJob } from './vetting-reminders.job.js';

const LAB = 'living-lab-cuenca-del-nalon';
const LAB_ELSEWHERE = 'living-lab-neuseenland';

let app: TestApp;
let administrator: TestPerson;
let facilitator: TestPerson;
let lead: TestPerson;

beforeAll(async () => {
  app = await TestApp.start();
  administrator = await app.staff('administrator', null);
  facilitator = await app.staff('facilitator', LAB);
  lead = await app.staff('authority_lead', 'asturias');
});
afterAll(() => app.stop());

type People = { items: PersonDto[]; next: string | null };
const list = (as: TestPerson | undefined, query: Record<string, string> = {}) =>
  app.call<People>({ path: `${apiPaths.people}?${new URLSearchParams(query).toString()}`, ...(as ? { as } : {}) });
const all = async (as: TestPerson, query: Record<string, string> = {}) => {
  const items: PersonDto[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: People = (await list(as, { ...query, ...(cursor ? { cursor } : {}) })).body;
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
};
const change = (as: TestPerson, body: object) =>
  app.call<RoleChangeDto[]>({ method: 'POST', path: apiPaths.peopleRoles, body, as });
const resultsOf = ({ body }: { body: RoleChangeDto[] }) => body.map(({ result }) => result);
const vet = (as: TestPerson, id: string, body: object = { seenOn: day(0), validUntil: day(700) }) =>
  app.call<PersonDto>({ method: 'POST', path: apiPaths.personVetting(id), body, as });
const codeOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as { code?: string })?.code];
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
/** Changes rows about a person that no request could change so; what was read of them before is forgotten. */
const behindTheBack = async (person: TestPerson, text: string) => {
  await app.rows(text, [person.id]);
  app.app.get(SessionMemory).forget(person.id);
};
const rolesOf = (person: TestPerson) =>
  app.rows<{ role: string }>('select role from role_grant where account_id = $1', [person.id]);

describe('the list of people', () => {
  it('shows an administrator everybody, by page and without a gap, never an age', async () => {
    const everybody = await all(administrator);
    const counted = await app.rows<{ count: number }>('select count(*)::integer as count from account');
    expect(everybody).toHaveLength(counted[0]?.count ?? 0);
    expect(new Set(everybody.map(({ id }) => id)).size).toBe(everybody.length);
    expect(JSON.stringify(everybody)).not.toMatch(/ageBand|16-17|birth/);
  });

  it('shows addresses of people with a role only', async () => {
    for (const { roles, email } of await all(administrator)) expect(email === null).toBe(roles.length === 0);
  });

  it('shows others only who is around their place', async () => {
    const elsewhere = await app.staff('facilitator', LAB_ELSEWHERE);
    const seenBy = async (as: TestPerson) => (await all(as)).map(({ id }) => id);
    const byLead = await seenBy(lead);
    expect([byLead.includes(facilitator.id), byLead.includes(elsewhere.id), byLead.includes(administrator.id)]).toEqual(
      [true, false, false],
    );
    const colleagues = await all(facilitator);
    expect(
      colleagues.every(({ roles }) => roles.every(({ role, place }) => role === 'facilitator' && place === LAB)),
    ).toBe(true);
    expect(colleagues.map(({ id }) => id)).toContain(facilitator.id);
    expect(colleagues.every(({ vetting, actions }) => vetting === null && !actions.includes('record_vetting'))).toBe(
      true,
    );
  });

  it('shows within a place no role of another one', async () => {
    const both = await app.staff('facilitator', LAB);
    await app.rows(
      `insert into role_grant (id, account_id, role, scope) values (gen_random_uuid(), $1, 'administrator', 'installation')`,
      [both.id],
    );
    const shown = (await all(facilitator)).find(({ id }) => id === both.id);
    expect(shown?.roles.map(({ role }) => role)).toEqual(['facilitator']);
    await app.rows(`delete from role_grant where account_id = $1 and role = 'administrator'`, [both.id]);
  });

  it('is closed to everybody else', async () => {
    expect(codeOf(await list(undefined))).toEqual([401, 'sign_in_needed']);
    for (const as of [await app.person(), await app.staff('reviewer', 'asturias')])
      expect(codeOf(await list(as))).toEqual([403, 'role_needed']);
  });

  it('finds by a part of the nickname, by the whole address, by role and by region', async () => {
    const otter = await app.person({ nickname: 'Búho 100% Curioso', email: 'whole.address@test.example' });
    const names = async (query: Record<string, string>) =>
      (await list(administrator, query)).body.items.map(({ id }) => id);
    expect(await names({ q: '100% cur' })).toEqual([otter.id]);
    expect(await names({ q: 'BÚHO' })).toEqual([otter.id]);
    expect(await names({ q: '1%cur' })).toEqual([]);
    expect(await names({ q: 'Whole.Address@test.example' })).toEqual([otter.id]);
    expect(await names({ q: 'whole.address@test' })).toEqual([]);
    expect(await names({ q: 'búho', role: 'participant' })).toEqual([otter.id]);
    expect(await names({ q: 'búho', role: 'facilitator' })).toEqual([]);
    expect(await names({ q: 'búho', region: 'asturias' })).toEqual([otter.id]);
    expect(await names({ q: 'búho', region: 'landkreis-leipzig' })).toEqual([]);
    const facilitators = (await list(administrator, { role: 'facilitator', region: 'landkreis-leipzig' })).body.items;
    expect(facilitators.length).toBeGreaterThan(0);
    expect(facilitators.every(({ roles }) => roles.some(({ place }) => place === LAB_ELSEWHERE))).toBe(true);
  });

  it('does not show who is no longer there', async () => {
    const gone = await app.person();
    await app.rows(
      `update account set erased_at = now(), email = null, email_key = null, nickname = null, nickname_key = null,
        password_hash = null, age_band = null, email_confirmed_at = null, known_devices = '{}' where id = $1`,
      [gone.id],
    );
    expect((await all(administrator)).map(({ id }) => id)).not.toContain(gone.id);
    expect(
      resultsOf(
        await change(administrator, { people: [gone.id], change: 'give', role: 'reviewer', place: 'asturias' }),
      ),
    ).toEqual(['not_found']);
  });
});

describe('the demo', () => {
  it('has an account for every role, and each role acts', async () => {
    const shown = demoAccounts();
    expect(new Set(shown.map(({ role }) => role))).toEqual(new Set(ROLES));
    for (const { email, password, role } of shown) {
      if (role === 'participant') continue;
      const person = await app.signIn(email, password);
      const { body } = await app.call<SessionDto>({ path: apiPaths.session, as: person });
      const held = body.account?.roles.find((grant) => grant.role === role);
      expect([role, held?.lacks]).toEqual([role, []]);
    }
  });
});

describe('what may be given', () => {
  it('is listed with its places by name', async () => {
    const grantable = async (as: TestPerson) =>
      (await app.call<GrantableRoleDto[]>({ path: apiPaths.grantableRoles, as, headers: { 'accept-language': 'es' } }))
        .body;
    expect(await grantable(facilitator)).toEqual([
      { role: 'facilitator', scope: 'lab', places: [expect.objectContaining({ slug: LAB, regionName: 'Asturias' })] },
    ]);
    expect((await grantable(lead)).map(({ role, places }) => [role, places.map(({ slug }) => slug)])).toEqual([
      ['reviewer', ['asturias']],
      ['authority_lead', ['asturias']],
    ]);
    expect((await grantable(administrator)).map(({ role }) => role)).toEqual([
      'facilitator',
      'reviewer',
      'authority_lead',
      'partner',
      'administrator',
    ]);
    expect(await grantable(await app.person())).toEqual([]);
  });
});

describe('changing roles', () => {
  it('tells first and then does the same, for each person', async () => {
    const [fresh, minor] = [await app.person(), await app.person({ ageBand: '16-17' })];
    const holder = await app.staff('reviewer', 'asturias');
    const unknown = '01935000-0000-7000-8000-0000000000aa';
    const body = {
      people: [fresh.id, minor.id, holder.id, administrator.id, unknown],
      change: 'give',
      role: 'reviewer',
      place: 'asturias',
    };
    const expected = ['changed', 'not_for_minors', 'unchanged', 'own_role', 'not_found'];
    const preview = await change(administrator, { ...body, isPreview: true });
    expect(resultsOf(preview)).toEqual(expected);
    expect(await rolesOf(fresh)).toEqual([]);
    const done = await change(administrator, body);
    expect([done.status, done.body]).toEqual([200, preview.body]);
    expect(await rolesOf(fresh)).toEqual([{ role: 'reviewer' }]);
    expect([await rolesOf(minor), await rolesOf(administrator)]).toEqual([[], [{ role: 'administrator' }]]);
  });

  it('signs out whoever is changed, writes to them, and leaves an event', async () => {
    const person = await app.person();
    const give = { people: [person.id], change: 'give', role: 'partner', place: 'cives-mundi' };
    await change(administrator, give);
    const session = async () => (await app.call<SessionDto>({ path: apiPaths.session, as: person })).body.account;
    expect(await session()).toBeNull();
    expect(await app.lastMail(person.email, 'role_granted')).toMatchObject({ role: 'partner', place: 'Cives Mundi' });
    await change(administrator, { ...give, change: 'take' });
    expect(await app.lastMail(person.email, 'role_removed')).toMatchObject({ role: 'partner', place: 'Cives Mundi' });
    expect(
      await app.rows(`select type, acting_as from event where data ->> 'account' = $1 order by id`, [person.id]),
    ).toEqual([
      { type: 'role.given', acting_as: 'administrator' },
      { type: 'role.taken', acting_as: 'administrator' },
    ]);
  });

  it('gives nobody more than the giver holds, and nobody the giver does not see', async () => {
    const [participant, colleague] = [await app.person(), await app.staff('facilitator', LAB)];
    const body = { people: [participant.id, colleague.id], change: 'give', role: 'administrator' };
    expect(resultsOf(await change(facilitator, body))).toEqual(['not_found', 'grant_exceeds_own']);
    expect(resultsOf(await change(lead, { ...body, role: 'reviewer', place: 'landkreis-leipzig' }))).toEqual([
      'not_found',
      'grant_exceeds_own',
    ]);
    expect(resultsOf(await change(lead, { ...body, role: 'reviewer', place: 'asturias' }))).toEqual([
      'not_found',
      'changed',
    ]);
    expect(codeOf(await change(participant, body))).toEqual([403, 'role_needed']);
    expect(codeOf(await change(administrator, { ...body, place: 'asturias' }))).toEqual([422, 'validation_failed']);
    expect(await rolesOf(participant)).toEqual([]);
  });

  it('lets somebody give up a role and stay signed in without it', async () => {
    const leaving = await app.staff('facilitator', LAB);
    const body = { people: [leaving.id], change: 'take', role: 'facilitator', place: LAB };
    expect(resultsOf(await change(leaving, body))).toEqual(['changed']);
    expect((await app.call<SessionDto>({ path: apiPaths.session, as: leaving })).body.account?.roles).toHaveLength(1);
    expect(codeOf(await list(leaving))).toEqual([403, 'role_needed']);
  });

  it('takes no role from a session without its second factor', async () => {
    const weak = await app.staff('administrator', null);
    await behindTheBack(weak, 'update session set second_factor_at = null where account_id = $1');
    expect(codeOf(await list(weak))).toEqual([403, 'role_needed']);
    await app.rows('delete from role_grant where account_id = $1', [weak.id]);
  });
});

const take = (...people: string[]) => ({ people, change: 'take', role: 'administrator' });

describe('the last administrator', () => {
  it('stays, however many take the role from each other at once', async () => {
    const demo = await app.rows<{ id: string }>(
      `select account_id as id from role_grant where role = 'administrator' and account_id <> $1`,
      [administrator.id],
    );
    const second = await app.staff('administrator', null);
    const third = await app.staff('administrator', null);
    expect(new Set(resultsOf(await change(administrator, take(...demo.map(({ id }) => id)))))).toEqual(
      new Set(['changed']),
    );
    const three = [administrator, second, third];
    // Each takes it from the two others, at once.
    const answers = await Promise.all(
      three.map((as) => change(as, take(...three.filter(({ id }) => id !== as.id).map(({ id }) => id)))),
    );
    const left = await app.rows<{ id: string }>(`select account_id as id from role_grant where role = 'administrator'`);
    expect(left).toHaveLength(1);
    // Whose role was taken a moment before is signed out and gets no results at all.
    const results = answers.filter(({ status }) => status === 200).flatMap(resultsOf);
    expect(results.filter((result) => result === 'changed')).toHaveLength(2);
    const last = await app.staff('administrator', null);
    expect(resultsOf(await change(last, take(last.id, left[0]?.id ?? '')))).toEqual(['changed', 'last_administrator']);
    administrator = await app.staff('administrator', null);
  });
});

const endSessions = (as: TestPerson, id: string) =>
  app.call({ method: 'DELETE', path: apiPaths.personSessions(id), as });
const isSignedIn = async (as: TestPerson) =>
  (await app.call<SessionDto>({ path: apiPaths.session, as })).body.account !== null;

describe('sessions of somebody', () => {
  it('are ended by administrators only, at once, and it is history', async () => {
    const person = await app.staff('reviewer', 'asturias');
    expect(codeOf(await endSessions(lead, person.id))).toEqual([403, 'role_needed']);
    expect(codeOf(await endSessions(person, person.id))).toEqual([403, 'role_needed']);
    expect(await isSignedIn(person)).toBe(true);
    expect((await endSessions(administrator, person.id)).status).toBe(204);
    expect(await isSignedIn(person)).toBe(false);
    expect(
      await app.rows(`select 1 from event where type = 'session.ended_by_administrator' and data->>'account' = $1`, [
        person.id,
      ]),
    ).toHaveLength(1);
    expect((await endSessions(administrator, administrator.id)).status).toBe(204);
    expect(await isSignedIn(administrator)).toBe(true);
  });
});

describe('the last two administrators', () => {
  it('cannot both leave at once, one by giving the role up and one by deleting the account', async () => {
    for (let round = 0; round < 5; round += 1) {
      await app.rows(`delete from role_grant where role = 'administrator'`);
      const [one, other] = [await app.staff('administrator', null), await app.staff('administrator', null)];
      const answers = await Promise.all([
        change(one, take(one.id)),
        app.call({ method: 'POST', path: apiPaths.accountDeletion, body: { contents: 'leave' }, as: other }),
      ]);
      const left = await app.rows(`select 1 from role_grant where role = 'administrator'`);
      expect({ left: left.length, faults: answers.filter(({ status }) => status >= 500) }).toEqual({
        left: 1,
        faults: [],
      });
    }
    administrator = await app.staff('administrator', null);
  });
});

describe('a vetting', () => {
  it('lets a facilitator act, from the next request on', async () => {
    const person = await app.staff('facilitator', LAB);
    await behindTheBack(person, 'delete from vetting_check where account_id = $1');
    expect(codeOf(await list(person))).toEqual([403, 'role_needed']);
    const vetted = await vet(lead, person.id);
    expect(vetted.status).toBe(201);
    expect(vetted.body.vetting).toEqual({ seenBy: lead.nickname, seenOn: day(0), validUntil: day(700), isValid: true });
    expect((await list(person)).status).toBe(200);
    expect(
      await app.rows(
        `select actor_id, acting_as from event where type = 'vetting.recorded' and data ->> 'account' = $1`,
        [person.id],
      ),
    ).toEqual([{ actor_id: lead.id, acting_as: 'authority_lead' }]);
  });

  it('counts no longer than its last day', async () => {
    const person = await app.staff('facilitator', LAB);
    await behindTheBack(
      person,
      `update vetting_check set seen_on = current_date - 400, valid_until = current_date where account_id = $1`,
    );
    expect((await list(person)).status).toBe(200);
    await behindTheBack(person, `update vetting_check set valid_until = current_date - 1 where account_id = $1`);
    expect(codeOf(await list(person))).toEqual([403, 'role_needed']);
  });

  it('is recorded by administrators and by leads for their region, never of oneself, never with wrong dates', async () => {
    const elsewhere = await app.staff('facilitator', LAB_ELSEWHERE);
    const participant = await app.person();
    expect((await vet(administrator, participant.id)).status).toBe(201);
    expect(codeOf(await vet(lead, elsewhere.id))).toEqual([404, 'not_found']);
    expect(codeOf(await vet(lead, participant.id))).toEqual([404, 'not_found']);
    expect(codeOf(await vet(facilitator, (await app.staff('facilitator', LAB)).id))).toEqual([403, 'role_needed']);
    expect(codeOf(await vet(participant, facilitator.id))).toEqual([403, 'role_needed']);
    expect(codeOf(await vet(lead, lead.id))).toEqual([403, 'own_vetting']);
    expect(codeOf(await vet(administrator, administrator.id))).toEqual([403, 'own_vetting']);
    for (const dates of [
      { seenOn: day(2), validUntil: day(400) },
      { seenOn: day(-10), validUntil: day(-1) },
      { seenOn: day(0), validUntil: day(2000) },
      { seenOn: '2026-02-31', validUntil: day(100) },
    ])
      expect((await vet(administrator, facilitator.id, dates)).body).toMatchObject({
        errors: [{ path: 'validUntil', code: 'vetting_dates' }],
      });
  });
});

const run = () => app.app.get(VettingRemindersJob, { strict: false }).run();
const remindersTo = async (person: TestPerson) =>
  (await app.mails(person.email)).filter(({ template }) => template === 'vetting_ends').length;

describe('the reminder', () => {
  it('goes out 60 days before the end, once, to the person and to who saw the certificate', async () => {
    const [soon, later, superseded, former] = await Promise.all(
      Array.from({ length: 4 }, () => app.staff('facilitator', LAB)),
    );
    if (!soon || !later || !superseded || !former) throw new Error('somebody is missing');
    const seer = await app.staff('administrator', null);
    await vet(seer, soon.id, { seenOn: day(-300), validUntil: day(60) });
    await vet(lead, later.id, { seenOn: day(-300), validUntil: day(61) });
    await vet(lead, superseded.id, { seenOn: day(-300), validUntil: day(10) });
    await vet(lead, superseded.id, { seenOn: day(0), validUntil: day(800) });
    await vet(lead, former.id, { seenOn: day(-300), validUntil: day(10) });
    await app.rows('delete from role_grant where account_id = $1', [former.id]);
    await Promise.all([run(), run(), run()]);
    await run();
    expect(await Promise.all([soon, later, superseded, former, seer, lead].map(remindersTo))).toEqual([
      1, 0, 0, 0, 1, 0,
    ]);
    expect(await app.lastMail(seer.email, 'vetting_ends')).toEqual({ nickname: soon.nickname, until: day(60) });
  });

  it('forgets what ended a year ago', async () => {
    const person = await app.staff('facilitator', LAB);
    await app.rows(
      `update vetting_check set seen_on = current_date - 900, valid_until = current_date - 366 where account_id = $1`,
      [person.id],
    );
    await run();
    expect(await app.rows('select 1 from vetting_check where account_id = $1', [person.id])).toEqual([]);
  });
});
