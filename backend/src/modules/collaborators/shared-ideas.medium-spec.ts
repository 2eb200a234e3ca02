import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CollaboratorRole } from '@headframe/shared/collaborators';
import { apiPaths, type Page } from '@headframe/shared/common';
import type { IdeaCardDto, IdeaDto } from '@headframe/shared/ideas';
import type { DeletionStepDto } from '@headframe/shared/privacy';
import { TestApp, type TestPerson } from '../../testing/test-app.js';

let app: TestApp;
let author: TestPerson;
beforeAll(async () => {
  app = await TestApp.start();
  author = await app.person();
});
afterAll(() => app.stop());

const join = (idea: string, person: TestPerson, role: CollaboratorRole) =>
  app.rows(`insert into collaborator (id, idea_id, account_id, role) values (gen_random_uuid(), $1, $2, $3)`, [
    idea,
    person.id,
    role,
  ]);
const vet = (person: TestPerson, days: number) =>
  app.rows(
    `insert into vetting_check (id, account_id, seen_by, seen_on, valid_until)
      values (gen_random_uuid(), $1, $2, current_date - 300, current_date + $3::integer)`,
    [person.id, author.id, days],
  );
const read = (id: string, as?: TestPerson) => app.call<IdeaDto>({ path: apiPaths.idea(id), as });
const own = async (as: TestPerson) =>
  (await app.call<Page<IdeaCardDto>>({ path: `${apiPaths.ideas}?own=true`, as })).body.items.map(({ id }) => id);
const step = async (id: string, name: string, as: TestPerson) =>
  (await app.call({ method: 'POST', path: apiPaths.ideaTransition(id, name), as })).status;
async function save(id: string, as: TestPerson): Promise<number> {
  const { body } = await read(id, as);
  const headers = { 'if-match': `"${body.revision}"` };
  const answer = await app.call({ method: 'PATCH', path: apiPaths.idea(id), body: { title: 'Changed' }, headers, as });
  return answer.status;
}

const remove = (as: TestPerson) =>
  app.call({ method: 'POST', path: apiPaths.accountDeletion, body: { contents: 'delete' }, as });

describe('a draft of several people', () => {
  it('is seen by all of them, written by authors and members, published by authors', async () => {
    const [coAuthor, member, mentor] = [await app.person(), await app.person(), await app.person()];
    await vet(mentor, 100);
    const { id } = await app.draft(author);
    await join(id, coAuthor, 'co_author');
    await join(id, member, 'member');
    await join(id, mentor, 'mentor');
    for (const person of [coAuthor, member, mentor]) {
      expect((await read(id, person)).status).toBe(200);
      expect(await own(person)).toContain(id);
    }
    expect([await save(id, coAuthor), await save(id, member), await save(id, mentor)]).toEqual([200, 200, 403]);
    expect([await step(id, 'publish', mentor), await step(id, 'publish', member)]).toEqual([403, 403]);
    expect(await step(id, 'publish', coAuthor)).toBe(200);
    const { body } = await read(id);
    expect(body).toMatchObject({ furtherWriters: 2, collaboration: null, isOwn: false });
    expect(body.team.map(({ role }) => role)).toEqual(['co_author', 'co_author', 'member', 'mentor']);
    const supports = [coAuthor, member, mentor].map((as) =>
      app.call({ method: 'PUT', path: apiPaths.ideaSupport(id), as }),
    );
    expect((await Promise.all(supports)).map((answer) => answer.body['code'])).toEqual(Array(3).fill('own_idea'));
  });

  it('is closed to a mentor from the day on which the certificate no longer holds', async () => {
    const mentor = await app.person();
    const { id } = await app.draft(author);
    await join(id, mentor, 'mentor');
    await vet(mentor, 0);
    expect((await read(id, mentor)).status).toBe(200);
    await app.rows(`update vetting_check set valid_until = current_date - 1 where account_id = $1`, [mentor.id]);
    expect(await own(mentor)).not.toContain(id);
    expect((await read(id, mentor)).status).toBe(404);
  });
});

describe('an author who deletes their account', () => {
  it('hands over what others wrote along, and is told so before', async () => {
    const [leaving, coAuthor, member] = [await app.person(), await app.person(), await app.person()];
    const [draft, published, withMember] = [
      await app.draft(leaving),
      await app.idea(leaving),
      await app.idea(leaving, { title: 'Written with a member' }),
    ];
    await join(draft.id, coAuthor, 'co_author');
    await join(published.id, coAuthor, 'co_author');
    await join(withMember.id, member, 'member');
    const steps = (await app.call<DeletionStepDto[]>({ path: apiPaths.accountDeletion, as: leaving })).body;
    expect(Object.fromEntries(steps.map(({ kind, count }) => [kind, count]))).toMatchObject({
      drafts: 0,
      solo_ideas: 0,
      shared_ideas: 3,
    });
    expect((await remove(leaving)).status).toBe(204);
    expect((await read(draft.id, coAuthor)).body).toMatchObject({
      isOwn: true,
      author: { nickname: coAuthor.nickname },
    });
    expect((await read(published.id)).body.author.nickname).toBe(coAuthor.nickname);
    expect((await read(withMember.id)).body).toMatchObject({ author: { nickname: null }, team: [{ role: 'member' }] });
  });

  it('leaves an idea with nobody only when the last of two goes, even at once', async () => {
    const [one, two] = [await app.person(), await app.person()];
    const { id } = await app.draft(one);
    await join(id, two, 'co_author');
    expect((await Promise.all([remove(one), remove(two)])).map(({ status }) => status)).toEqual([204, 204]);
    expect(await app.rows('select 1 from idea where id = $1', [id])).toEqual([]);
  });
});
