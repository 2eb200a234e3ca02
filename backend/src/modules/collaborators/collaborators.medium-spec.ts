import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CollaboratorRole, CreatedJoiningDto, JoiningDto, PeopleDto } from '@headframe/shared/collaborators';
import { apiPaths } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import { TestApp, type TestPerson } from '../../testing/test-app.js';

let app: TestApp;
let author: TestPerson;
let onlooker: TestPerson;
beforeAll(async () => {
  app = await TestApp.start();
  author = await app.person();
  onlooker = await app.person();
});
afterAll(() => app.stop());

const post = <Body = Record<string, unknown>>(path: string, as: TestPerson | undefined, body: object = {}) =>
  app.call<Body>({ method: 'POST', path, body, as });
const invite = (idea: string, role: CollaboratorRole, comment?: string, as = author) =>
  post<CreatedJoiningDto>(apiPaths.ideaInvitations(idea), as, { role, ...(comment === undefined ? {} : { comment }) });
const tokenOf = async (idea: string, role: CollaboratorRole) =>
  ((await invite(idea, role)).body.link ?? '').split('#')[1] ?? '';
const takeUp = (token: string, as: TestPerson) => post(apiPaths.takeUpJoining, as, { token });
const ask = (idea: string, as: TestPerson, body: object = { role: 'member' }) =>
  post<JoiningDto>(apiPaths.ideaRequests(idea), as, body);
const step = (id: string, name: 'accept' | 'decline' | 'withdraw', as: TestPerson) =>
  post(apiPaths.joiningStep(id, name), as);
const leave = (idea: string, as: TestPerson, heir?: string) =>
  post(apiPaths.leaveIdea(idea), as, heir === undefined ? {} : { heir });
const people = async (idea: string, as?: TestPerson) =>
  (await app.call<PeopleDto>({ path: apiPaths.ideaPeople(idea), as })).body;
const roles = async (idea: string) =>
  (await people(idea, onlooker)).members.map(({ nickname, role }) => [nickname, role]);
const comment = async (idea: string, as: TestPerson) =>
  (
    await post<{ id: string }>(apiPaths.ideaComments(idea), as, {
      kind: 'praise',
      language: 'en',
      text: 'I have ropes.',
    })
  ).body.id;
const vet = (person: TestPerson, days: number) =>
  app.rows(
    `insert into vetting_check (id, account_id, seen_by, seen_on, valid_until)
      values (gen_random_uuid(), $1, $2, current_date - 300, current_date + $3::integer)`,
    [person.id, author.id, days],
  );
const block = async (who: TestPerson, whom: TestPerson) =>
  app.rows(`insert into mute (id, account_id, other_id, kind) values (gen_random_uuid(), $1, $2, 'block')`, [
    who.id,
    whom.id,
  ]);
const events = async (idea: string) =>
  (
    await app.rows<{ type: string; actingAs: string }>(
      `select type, acting_as as "actingAs" from event
        where idea_id = $1 and type ~ '^(idea\\.(joined|left|handed_over)|joining)' order by id`,
      [idea],
    )
  ).map(({ type, actingAs }) => `${type} ${actingAs}`);

describe('an invitation from the comments', () => {
  it('goes to who wrote the comment, and lets nobody in before they say yes', async () => {
    const [idea, fan] = [await app.idea(author), await app.person()];
    await app.call({ method: 'PUT', path: apiPaths.ideaSupport(idea.id), as: fan });
    const { status, body } = await invite(idea.id, 'member', await comment(idea.id, fan));
    expect([status, body.kind, body.link, body.nickname]).toEqual([201, 'invitation', null, fan.nickname]);
    expect(await app.lastMail(fan.email, 'idea_invitation')).toMatchObject({
      inviter: author.nickname,
      role: 'member',
    });
    expect((await invite(idea.id, 'member', await comment(idea.id, fan))).body).toMatchObject({ code: 'joining_open' });
    expect(await roles(idea.id)).toEqual([[author.nickname, 'co_author']]);
    expect((await step(body.id, 'accept', author)).body['code']).toBe('joining_for_other');
    expect((await step(body.id, 'accept', await app.person())).status).toBe(404);
    expect((await step(body.id, 'accept', fan)).status).toBe(204);
    expect(await roles(idea.id)).toEqual([
      [author.nickname, 'co_author'],
      [fan.nickname, 'member'],
    ]);
    expect(await app.lastMail(author.email, 'idea_joined')).toMatchObject({ person: fan.nickname });
    const read = (await app.call<IdeaDto>({ path: apiPaths.idea(idea.id), as: fan })).body;
    expect([read.supportCount, read.isSupported, read.collaboration]).toEqual([0, false, 'member']);
    expect(await events(idea.id)).toEqual([
      'joining.created author',
      'joining.accepted participant',
      'idea.joined member',
    ]);
    expect((await step(body.id, 'accept', fan)).body['code']).toBe('joining_closed');
  });

  it('is for authors to send, and for nobody who was kept away or is there already', async () => {
    const [idea, fan, blocked] = [await app.idea(author), await app.person(), await app.person()];
    const [byFan, byBlocked, byAuthor] = [
      await comment(idea.id, fan),
      await comment(idea.id, blocked),
      await comment(idea.id, author),
    ];
    await block(blocked, author);
    expect((await invite(idea.id, 'member', byFan, fan)).body).toMatchObject({ code: 'author_only' });
    expect((await invite(idea.id, 'member', byBlocked)).body).toMatchObject({ code: 'not_possible_here' });
    expect((await invite(idea.id, 'member', byAuthor)).body).toMatchObject({ code: 'own_joining' });
    const other = await app.idea(author);
    expect((await invite(other.id, 'member', byFan)).status).toBe(404);
    expect((await post(apiPaths.ideaInvitations(idea.id), undefined, { role: 'member' })).status).toBe(401);
  });
});

describe('a link', () => {
  it('shows what it offers to whoever has it, and lets one person in', async () => {
    const [draft, one, two] = [await app.draft(author), await app.person(), await app.person()];
    const token = await tokenOf(draft.id, 'co_author');
    const offer = (await post(apiPaths.joiningOffer, undefined, { token })).body;
    expect(offer).toMatchObject({ title: draft.title, role: 'co_author', invitedBy: author.nickname, state: 'open' });
    const answers = await Promise.all([takeUp(token, one), takeUp(token, two)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await people(draft.id, author)).members).toHaveLength(2);
    expect((await app.rows('select token_hash from joining where idea_id = $1', [draft.id]))[0]).not.toHaveProperty(
      'token',
      token,
    );
  });

  it('ends when it is taken back, too old, or its author is none any more', async () => {
    const [idea, other] = [await app.idea(author), await app.person()];
    const made = (await invite(idea.id, 'member')).body;
    expect((await step(made.id, 'withdraw', other)).status).toBe(404);
    expect((await step(made.id, 'withdraw', author)).status).toBe(204);
    expect((await takeUp(made.link?.split('#')[1] ?? '', other)).body['code']).toBe('joining_closed');
    const old = await tokenOf(idea.id, 'member');
    await app.rows(`update joining set created_at = now() - interval '15 days', expires_at = now() - interval '1 day'`);
    expect((await takeUp(old, other)).body['code']).toBe('joining_closed');
    await app.rows(
      `update joining set expires_at = now() - interval '91 days', created_at = now() - interval '92 days'`,
    );
    expect((await takeUp('x'.repeat(43), other)).status).toBe(404);
  });

  it('makes nobody a mentor who is not a vetted grown-up', async () => {
    const [idea, adult, minor] = [await app.idea(author), await app.person(), await app.person()];
    await app.rows(`update account set age_band = '16-17' where id = $1`, [minor.id]);
    await vet(minor, 100);
    const token = await tokenOf(idea.id, 'mentor');
    expect((await takeUp(token, adult)).body['code']).toBe('mentor_not_vetted');
    expect((await takeUp(token, minor)).body['code']).toBe('mentor_not_vetted');
    await vet(adult, -1);
    expect((await takeUp(token, adult)).body['code']).toBe('mentor_not_vetted');
    await app.rows(`update vetting_check set valid_until = current_date where account_id = $1`, [adult.id]);
    expect((await takeUp(token, adult)).status).toBe(200);
    expect(await roles(idea.id)).toContainEqual([adult.nickname, 'mentor']);
  });
});

describe('a request', () => {
  it('is answered by the authors, and seen by them and whoever asked', async () => {
    const [idea, fan, stranger] = [await app.idea(author), await app.person(), await app.person()];
    const asked = await Promise.all([1, 2, 3].map(() => ask(idea.id, fan, { role: 'member', note: 'I climb.' })));
    expect(asked.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
    expect(await app.lastMail(author.email, 'join_asked')).toMatchObject({ person: fan.nickname });
    const seen = async (as?: TestPerson) => (await people(idea.id, as)).joinings.map(({ note }) => note);
    expect([await seen(author), await seen(fan), await seen(stranger), await seen()]).toEqual([
      ['I climb.'],
      ['I climb.'],
      [],
      [],
    ]);
    const id = asked.find(({ status }) => status === 201)?.body.id ?? '';
    expect((await step(id, 'accept', fan)).body['code']).toBe('joining_for_other');
    expect((await step(id, 'decline', author)).status).toBe(204);
    expect(await app.lastMail(fan.email, 'join_answered')).toMatchObject({ answer: 'declined' });
    const again = (await ask(idea.id, fan)).body.id;
    expect((await step(again, 'accept', author)).status).toBe(204);
    expect(await roles(idea.id)).toContainEqual([fan.nickname, 'member']);
    expect((await ask(idea.id, fan)).body).toMatchObject({ code: 'joined_already' });
  });

  it('is open to nobody who was kept away, waits for a guardian, or is no mentor', async () => {
    const [idea, fan, young] = [await app.idea(author), await app.person(), await app.person()];
    await block(author, fan);
    expect((await ask(idea.id, fan)).body).toMatchObject({ code: 'not_possible_here' });
    expect((await ask(idea.id, young, { role: 'mentor' })).body).toMatchObject({ code: 'mentor_not_vetted' });
    expect((await ask(idea.id, young, { role: 'co_author' })).status).toBe(422);
    expect((await ask((await app.draft(author)).id, young)).status).toBe(404);
  });
});

describe('leaving', () => {
  it('takes one step, but the last author hands over first', async () => {
    const [idea, member, mentor] = [await app.idea(author), await app.person(), await app.person()];
    await vet(mentor, 100);
    await takeUp(await tokenOf(idea.id, 'member'), member);
    await takeUp(await tokenOf(idea.id, 'mentor'), mentor);
    expect((await leave(idea.id, author)).body['code']).toBe('last_author');
    const idOf = async (person: TestPerson) =>
      (await people(idea.id, onlooker)).members.find(({ nickname }) => nickname === person.nickname)?.id ?? '';
    expect((await leave(idea.id, author, await idOf(mentor))).status).toBe(404);
    expect((await leave(idea.id, author, await idOf(member))).status).toBe(204);
    expect(await roles(idea.id)).toEqual([
      [member.nickname, 'co_author'],
      [mentor.nickname, 'mentor'],
    ]);
    const read = (await app.call<IdeaDto>({ path: apiPaths.idea(idea.id), as: onlooker })).body;
    expect(read.author.nickname).toBe(member.nickname);
    expect((await leave(idea.id, mentor)).status).toBe(204);
    expect((await leave(idea.id, mentor)).body['code']).toBe('not_joined');
    expect((await events(idea.id)).slice(-3)).toEqual([
      'idea.handed_over author',
      'idea.left author',
      'idea.left mentor',
    ]);
  });

  it('keeps one of two authors who leave at once', async () => {
    const other = await app.person();
    const idea = await app.idea(author);
    await takeUp(await tokenOf(idea.id, 'co_author'), other);
    const answers = await Promise.all([leave(idea.id, author), leave(idea.id, other)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409]);
    expect(await roles(idea.id)).toHaveLength(1);
  });
});

describe('choosing who works on an idea', () => {
  it('is for authors, who raise and remove members and never each other', async () => {
    const [idea, member, other] = [await app.idea(author), await app.person(), await app.person()];
    await takeUp(await tokenOf(idea.id, 'member'), member);
    await takeUp(await tokenOf(idea.id, 'member'), other);
    const [, first, second] = (await people(idea.id, onlooker)).members.map(({ id }) => id);
    const change = (id = '', as = author, role = 'co_author') =>
      app.call({ method: 'PATCH', path: apiPaths.ideaPerson(idea.id, id), body: { role }, as });
    const remove = (id = '', as = author) => app.call({ method: 'DELETE', path: apiPaths.ideaPerson(idea.id, id), as });
    expect((await change(first, other)).body['code']).toBe('author_only');
    expect((await change(first)).status).toBe(200);
    expect((await change(first, author, 'member')).body['code']).toBe('authors_stay');
    expect((await remove(first)).body['code']).toBe('authors_stay');
    expect((await remove(second, other)).body['code']).toBe('author_only');
    expect((await remove(second)).status).toBe(204);
    expect((await remove(second)).status).toBe(404);
    expect(await roles(idea.id)).toEqual([
      [author.nickname, 'co_author'],
      [member.nickname, 'co_author'],
    ]);
  });

  it('has room for twelve, whoever comes at once', async () => {
    const idea = await app.idea(author);
    const tokens = await Promise.all(Array.from({ length: 13 }, () => tokenOf(idea.id, 'member')));
    const comers = [];
    for (const token of tokens) comers.push({ token, person: await app.person() });
    const answers = await Promise.all(comers.map(({ token, person }) => takeUp(token, person)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(11);
    expect(new Set(answers.flatMap(({ status, body }) => (status === 200 ? [] : [body['code']])))).toEqual(
      new Set(['team_full']),
    );
    expect(await roles(idea.id)).toHaveLength(12);
  });
});
