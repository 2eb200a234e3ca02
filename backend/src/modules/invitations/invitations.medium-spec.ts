import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths } from '@headframe/shared/common';
import type { CreatedInvitationDto, InvitationDto, InvitationOfferDto } from '@headframe/shared/invitations';
import type { SessionDto } from '@headframe/shared/sessions';
import { cookieOf, TestApp, type TestPerson } from '../../testing/test-app.js';
import { InvitationsJob } from './invitations.job.js';

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

const create = (as: TestPerson | undefined, body: object) =>
  app.call<CreatedInvitationDto>({
    method: 'POST',
    path: apiPaths.invitations,
    body: { language: 'es', ...body },
    ...(as ? { as } : {}),
  });
const tokenOf = ({ link }: CreatedInvitationDto) => link.split('#')[1] ?? '';
const invite = async (as = facilitator, body: object = { role: 'facilitator', place: LAB }) =>
  (await create(as, body)).body;
const offer = (token: string) =>
  app.call<InvitationOfferDto>({ method: 'POST', path: apiPaths.invitationOffer, body: { token } });
const accept = (token: string, as?: TestPerson) =>
  app.call<SessionDto>({ method: 'POST', path: apiPaths.acceptInvitation, body: { token }, ...(as ? { as } : {}) });
const withdraw = (id: string, as: TestPerson) => app.call({ method: 'DELETE', path: apiPaths.invitation(id), as });
const rolesOf = (person: TestPerson) =>
  app.rows<{ role: string }>('select role from role_grant where account_id = $1', [person.id]);
const codeOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as { code?: string })?.code];

describe('inviting', () => {
  it('answers the link once and sends it to a named address', async () => {
    const email = 'guest-of-asturias@test.example';
    const { status, body } = await create(facilitator, { role: 'facilitator', place: LAB, email });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      role: 'facilitator',
      scope: 'lab',
      place: LAB,
      sentTo: 'g***@test.example',
      invitedBy: facilitator.nickname,
      state: 'open',
    });
    expect(body.link).toMatch(/\/invitation#[\w-]{43}$/);
    expect(await app.lastMail(email, 'invitation')).toMatchObject({ role: 'facilitator', link: body.link, days: 14 });
    const list = await app.call<{ items: InvitationDto[] }>({ path: apiPaths.invitations, as: facilitator });
    expect(list.text).toContain(body.id);
    expect(list.text).not.toContain(tokenOf(body));
    expect(list.text).not.toContain(email);
  });

  it('leaves neither token nor address in the database', async () => {
    const email = 'nobody-can-read-me@test.example';
    const { body } = await create(administrator, { role: 'reviewer', place: 'asturias', email });
    const rows = await app.rows<{ text: string }>(
      'select t::text as text from invitation t union all select e::text from event e',
    );
    for (const { text } of rows) {
      for (const secret of [tokenOf(body), email, 'nobody-can-read-me', Buffer.from(email).toString('hex')])
        expect(text).not.toContain(secret);
    }
  });

  it.each<[string, () => TestPerson, object, number, string]>([
    [
      'a facilitator another lab’s role',
      () => facilitator,
      { role: 'facilitator', place: LAB_ELSEWHERE },
      403,
      'grant_exceeds_own',
    ],
    ['a facilitator a reviewer', () => facilitator, { role: 'reviewer', place: 'asturias' }, 403, 'grant_exceeds_own'],
    ['a lead an administrator', () => lead, { role: 'administrator' }, 403, 'grant_exceeds_own'],
    [
      'a lead a reviewer elsewhere',
      () => lead,
      { role: 'reviewer', place: 'landkreis-leipzig' },
      403,
      'grant_exceeds_own',
    ],
    [
      'an administrator at a place',
      () => administrator,
      { role: 'administrator', place: 'asturias' },
      422,
      'validation_failed',
    ],
    ['a facilitator of no lab', () => administrator, { role: 'facilitator' }, 422, 'validation_failed'],
    [
      'a facilitator of a region',
      () => administrator,
      { role: 'facilitator', place: 'asturias' },
      422,
      'validation_failed',
    ],
    ['a participant', () => administrator, { role: 'participant' }, 422, 'validation_failed'],
  ])('refuses %s', async (_, who, body, status, code) => {
    expect(codeOf(await create(who(), body))).toEqual([status, code]);
  });

  it('is not open to people without a role that gives others', async () => {
    const reviewer = await app.staff('reviewer', 'asturias');
    for (const person of [await app.person(), reviewer]) {
      expect(codeOf(await create(person, { role: 'reviewer', place: 'asturias' }))).toEqual([403, 'role_needed']);
      expect(codeOf(await app.call({ path: apiPaths.invitations, as: person }))).toEqual([403, 'role_needed']);
    }
    expect(codeOf(await create(undefined, { role: 'administrator' }))).toEqual([401, 'sign_in_needed']);
  });
});

describe('the list', () => {
  it('holds what one may give, by page and by state', async () => {
    const other = await invite(administrator, { role: 'facilitator', place: LAB_ELSEWHERE });
    const own = await invite(administrator, { role: 'facilitator', place: LAB });
    const region = await invite(administrator, { role: 'reviewer', place: 'asturias' });
    const idsFor = async (as: TestPerson) =>
      (await app.call<{ items: InvitationDto[] }>({ path: apiPaths.invitations, as })).body.items.map(({ id }) => id);
    expect(await idsFor(administrator)).toEqual(expect.arrayContaining([other.id, own.id, region.id]));
    const seen = await idsFor(facilitator);
    expect([seen.includes(own.id), seen.includes(other.id), seen.includes(region.id)]).toEqual([true, false, false]);
    expect(await idsFor(lead)).toContain(region.id);
    expect(await idsFor(lead)).not.toContain(own.id);

    for (let n = 0; n < 21; n += 1) await invite();
    type Page = { items: InvitationDto[]; next: string | null };
    const first = (await app.call<Page>({ path: `${apiPaths.invitations}?state=open`, as: facilitator })).body;
    const second = await app.call<Page>({
      path: `${apiPaths.invitations}?state=open&cursor=${first.next}`,
      as: facilitator,
    });
    expect(first.items).toHaveLength(20);
    expect(second.body.items.every(({ id }) => id < (first.items.at(-1)?.id ?? ''))).toBe(true);
    expect(codeOf(await app.call({ path: `${apiPaths.invitations}?cursor=${first.next}`, as: lead }))).toEqual([
      400,
      'cursor_invalid',
    ]);
  });

  it('lets an open one be withdrawn, by whoever may give its role', async () => {
    const { id, ...created } = await invite();
    expect(codeOf(await withdraw(id, await app.staff('facilitator', LAB_ELSEWHERE)))).toEqual([404, 'not_found']);
    expect((await withdraw(id, await app.staff('facilitator', LAB))).status).toBe(204);
    expect(codeOf(await withdraw(id, facilitator))).toEqual([409, 'invitation_closed']);
    const token = tokenOf({ id, ...created });
    expect((await offer(token)).body.state).toBe('withdrawn');
    expect(codeOf(await accept(token, await app.person()))).toEqual([409, 'invitation_closed']);
  });
});

describe('accepting', () => {
  it('gives the role, ends the other sessions, renews this one and leaves its trace', async () => {
    const guest = await app.person({ password: 'a long enough password' });
    const elsewhere = await app.signIn(guest.email, 'a long enough password');
    const token = tokenOf(await invite());
    expect((await offer(token)).body).toMatchObject({
      role: 'facilitator',
      invitedBy: facilitator.nickname,
      state: 'open',
    });
    const accepted = await accept(token, guest);
    expect(accepted.status).toBe(200);
    expect(accepted.body.account?.roles).toContainEqual({
      role: 'facilitator',
      scope: 'lab',
      place: LAB,
      lacks: ['second_factor', 'vetting'],
    });
    const renewed = cookieOf(accepted, 'session');
    const who = async (cookie: string) =>
      (await app.call<SessionDto>({ path: apiPaths.session, headers: { cookie } })).body.account?.id ?? null;
    expect(await Promise.all([renewed, guest.cookie, elsewhere.cookie].map(who))).toEqual([guest.id, null, null]);
    expect(await app.lastMail(guest.email, 'role_granted')).toMatchObject({ role: 'facilitator' });
    const events = await app.rows<{ type: string; actor: string }>(
      `select type, actor_id as actor from event where type in ('invitation.accepted', 'role.given')
        and (actor_id = $1 or data ->> 'account' = $1::text) order by type`,
      [guest.id],
    );
    expect(events).toEqual([
      { type: 'invitation.accepted', actor: guest.id },
      { type: 'role.given', actor: facilitator.id },
    ]);
    expect(codeOf(await accept(token, { ...guest, cookie: renewed }))).toEqual([409, 'invitation_closed']);
  });

  it('works exactly once, however many try at once', async () => {
    const token = tokenOf(await invite());
    const guests: TestPerson[] = [];
    for (let n = 0; n < 10; n += 1) guests.push(await app.person());
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => accept(token, guests[n % guests.length])));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    // Whoever won was given a new session: their other tabs are told to sign in, or that it is used.
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    const grants = (await Promise.all(guests.map(rolesOf))).flat();
    expect(grants).toEqual([{ role: 'facilitator' }]);
  });

  it('is for the named address only', async () => {
    const guest = await app.person();
    const token = tokenOf(
      await invite(facilitator, { role: 'facilitator', place: LAB, email: guest.email.toUpperCase() }),
    );
    expect(codeOf(await accept(token, await app.person()))).toEqual([403, 'invitation_for_other']);
    expect((await accept(token, guest)).status).toBe(200);
    expect(
      await app.rows(`select 1 from invitation where sealed_email is not null and accepted_at is not null`),
    ).toEqual([]);
  });

  it('is refused to minors, to the inviter, to who has the role, and to nobody’s browser; it stays open for others', async () => {
    const token = tokenOf(await invite());
    expect(codeOf(await accept(token))).toEqual([401, 'sign_in_needed']);
    const minor = await app.person({ ageBand: '16-17' });
    expect(codeOf(await accept(token, minor))).toEqual([403, 'not_for_minors']);
    expect(codeOf(await accept(token, facilitator))).toEqual([403, 'own_role']);
    expect(codeOf(await accept(token, await app.staff('facilitator', LAB)))).toEqual([409, 'role_held_already']);
    expect(await rolesOf(minor)).toEqual([]);
    expect((await offer(token)).body.state).toBe('open');
    expect((await accept(token, await app.person())).status).toBe(200);
  });

  it('ends when the inviter has lost the role, or its time is over', async () => {
    const inviter = await app.staff('facilitator', LAB);
    const token = tokenOf(await invite(inviter));
    await app.rows('delete from role_grant where account_id = $1', [inviter.id]);
    expect((await offer(token)).body.state).toBe('withdrawn');
    expect(codeOf(await accept(token, await app.person()))).toEqual([409, 'invitation_closed']);
    const late = await invite();
    await app.rows(
      `update invitation set created_at = now() - interval '14 days', expires_at = now() - interval '1 second' where id = $1`,
      [late.id],
    );
    expect((await offer(tokenOf(late))).body.state).toBe('expired');
    expect(codeOf(await accept(tokenOf(late), await app.person()))).toEqual([409, 'invitation_closed']);
  });

  it('answers any unknown token alike', async () => {
    const unknown = 'x'.repeat(43);
    const person = await app.person();
    expect(codeOf(await offer(unknown))).toEqual([404, 'not_found']);
    expect(codeOf(await accept(unknown, person))).toEqual([404, 'not_found']);
  });
});

describe('what ran out', () => {
  it('is forgotten: the address at once, the invitation later', async () => {
    const { id } = await invite(administrator, { role: 'reviewer', place: 'asturias', email: 'late@test.example' });
    const old = await invite();
    await app.rows(
      `update invitation set created_at = now() - interval '15 days', expires_at = now() - interval '1 day' where id = $1`,
      [id],
    );
    await app.rows(
      `update invitation set created_at = now() - interval '105 days', expires_at = now() - interval '91 days' where id = $1`,
      [old.id],
    );
    await app.app.get(InvitationsJob, { strict: false }).run();
    expect(await app.rows('select sealed_email from invitation where id = any($1)', [[id, old.id]])).toEqual([
      { sealed_email: null },
    ]);
  });
});

// Passport's strategies are the last started application's, so this one comes last.
describe('too many', () => {
  it('invitations to one address have to wait', async () => {
    const strict = await TestApp.start({ HEADFRAME_RATE_LIMIT_FACTOR: '1' });
    try {
      const as = await strict.staff('administrator', null);
      const body = { role: 'reviewer', place: 'asturias', email: 'flooded@test.example', language: 'en' };
      const statuses = [];
      for (let n = 0; n < 6; n += 1)
        statuses.push((await strict.call({ method: 'POST', path: apiPaths.invitations, body, as })).status);
      expect(statuses).toEqual([201, 201, 201, 201, 201, 429]);
    } finally {
      await strict.stop();
    }
  });
});
