import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import type { FamilyDto } from '@headframe/shared/lineage';
import { OtherProcess } from '../../testing/other-process.js';
import { TestApp, type TestPerson } from '../../testing/test-app.js';
import { HousekeepingJob } from '../../platform/jobs/housekeeping.job.js';
import { AccountErasure } from '../privacy/account-erasure.js';
import { MergeAsksJob } from './merge-asks.job.js';

let app: TestApp;
let ours: TestPerson;
let theirs: TestPerson;
beforeAll(async () => {
  app = await TestApp.start();
  [ours, theirs] = [await app.person(), await app.person()];
});
afterAll(() => app.stop());

const post = (path: string, as: TestPerson, body: object = {}) => app.call({ method: 'POST', path, body, as });
const family = async (idea: string, as = ours) =>
  (await app.call<FamilyDto>({ path: apiPaths.ideaFamily(idea), as })).body;
const read = async (idea: string, as = ours) => (await app.call<IdeaDto>({ path: apiPaths.idea(idea), as })).body;
const support = (idea: string, as: TestPerson) => app.call({ method: 'PUT', path: apiPaths.ideaSupport(idea), as });
const takeBack = (idea: string, as: TestPerson) => app.call({ method: 'DELETE', path: apiPaths.ideaSupport(idea), as });
const propose = (source: string, target: string, as = ours) =>
  post(apiPaths.merges(source), as, { target, word: 'Two halves of one thing.' });
const step = (id: string, name: 'agree' | 'decline' | 'withdraw' | 'undo', as: TestPerson) =>
  post(apiPaths.mergeStep(id, name), as);
const answer = (id: string, as: TestPerson, said: string) => post(apiPaths.mergeSupport(id), as, { answer: said });
const inspire = (idea: string, body: object, as = ours) => post(apiPaths.inspirations(idea), as, body);
const supporters = async (idea: string) => {
  const [row] = await app.rows<{ rows: number; counter: number }>(
    `select (select count(*) from support where idea_id = $1)::integer as rows,
      (select support_count from idea_counter where idea_id = $1) as counter`,
    [idea],
  );
  expect(row?.rows).toBe(row?.counter);
  return row?.rows;
};

/** How many ideas the challenge of `idea` and its region count, and how many there are in lists. */
const counted = async (idea: string) => {
  const [row] = await app.rows<{ counts: number[] }>(
    `select array[c.idea_count, r.idea_count] as counts from idea i join challenge c on c.id = i.challenge_id
      join region r on r.id = i.region_id where i.id = $1`,
    [idea],
  );
  expect(await app.app.get(HousekeepingJob).reconcileCounters()).toBe(0);
  return row?.counts ?? [];
};

/** Two ideas of two people, of which the first is to go into the second. */
async function two(): Promise<{ source: string; target: string }> {
  const source = (await app.idea(ours, { title: 'Ropes in the tower' })).id;
  return { source, target: (await app.idea(theirs, { title: 'A wall in the tower' })).id };
}
async function proposed(): Promise<{ source: string; target: string; merge: string }> {
  const pair = await two();
  const { body } = await propose(pair.source, pair.target);
  return { ...pair, merge: (body as unknown as FamilyDto).merges[0]?.id ?? '' };
}

describe('a proposal to put ideas together', () => {
  it('is for an author to make and for an author of the other idea to answer', async () => {
    const stranger = await app.person();
    const { source, target } = await two();
    expect((await propose(source, target, stranger)).body['code']).toBe('author_only');
    expect((await propose(source, source)).body['code']).toBe('merge_self');
    const elsewhere = await app.idea(theirs, { challenge: 'the-lakes-are-ours-too' });
    await app.rows(`update idea set status = 'published', published_at = now() where id = $1`, [elsewhere.id]);
    expect((await propose(source, elsewhere.id)).body['code']).toBe('merge_elsewhere');
    const twice = await Promise.all([propose(source, target), propose(source, target)]);
    expect(twice.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await app.lastMail(theirs.email, 'merge_proposed')).toMatchObject({ person: ours.nickname });
    const merge = (await family(source)).merges[0]?.id ?? '';
    expect((await family(source, stranger)).merges).toEqual([]);
    expect((await step(merge, 'agree', stranger)).status).toBe(404);
    expect((await step(merge, 'agree', ours)).body['code']).toBe('author_only');
    expect((await step(merge, 'withdraw', ours)).status).toBe(204);
    expect((await step(merge, 'agree', theirs)).body['code']).toBe('merge_closed');
    const again = await propose(source, target);
    const next = (again.body as unknown as FamilyDto).merges[0]?.id ?? '';
    expect((await step(next, 'decline', theirs)).status).toBe(204);
    expect(await app.lastMail(ours.email, 'merge_answered')).toMatchObject({ answer: 'declined' });
    expect((await read(source)).status).toBe('published');
    expect((await family(source)).merges).toEqual([]);
  });

  it('is declined with a word that only the authors who proposed it read', async () => {
    const { source, target, merge } = await proposed();
    const decline = (as: TestPerson, body: object) => post(apiPaths.mergeStep(merge, 'decline'), as, body);
    const body = { answer: 'Ours is for children, yours is for climbers.' };
    expect((await decline(await app.person(), body)).status).toBe(404);
    expect((await decline(ours, body)).body['code']).toBe('author_only');
    for (const said of ['', 'x', 'x'.repeat(301), null])
      expect((await decline(theirs, { answer: said })).status).toBe(422);
    expect((await decline(theirs, body)).status).toBe(204);
    expect((await decline(theirs, { answer: 'Once more.' })).body['code']).toBe('merge_closed');
    const nothing = { agree: 'author_only', decline: 'author_only', withdraw: 'merge_closed', undo: 'merge_closed' };
    expect((await family(source)).merges).toMatchObject([
      { id: merge, state: 'declined', ...body, abilities: nothing },
    ]);
    for (const [idea, as] of [
      [source, theirs],
      [source, await app.person()],
      [target, theirs],
    ] as const)
      expect((await family(idea, as)).merges).toEqual([]);
    await app.rows(`update idea_merge set decided_at = now() - interval '31 days' where id = $1`, [merge]);
    expect((await family(source)).merges).toEqual([]);
  });
});

describe('a merge', () => {
  it('keeps writers and descent, and asks each supporter of the idea that went', async () => {
    const [fan, doubter, both, member] = [
      await app.person(),
      await app.person(),
      await app.person(),
      await app.person(),
    ];
    const { source, target, merge } = await proposed();
    await app.rows(
      `insert into collaborator (id, idea_id, account_id, role) values (gen_random_uuid(), $1, $2, 'member')`,
      [source, member.id],
    );
    for (const person of [fan, doubter, both]) await support(source, person);
    for (const person of [both, member]) await support(target, person);
    await support(source, theirs);
    const before = await counted(source);
    expect((await step(merge, 'agree', theirs)).status).toBe(204);
    expect(await counted(source)).toEqual(before.map((count) => count - 1));
    expect((await read(source)).status).toBe('merged');
    const listed = async (query: string) =>
      (await app.call<{ items: { id: string }[] }>({ path: `${apiPaths.ideas}?${query}` })).body.items.map(
        ({ id }) => id,
      );
    expect(await listed('')).toContain(target);
    expect(await listed('')).not.toContain(source);
    expect(await listed('status=merged')).toContain(source);
    expect((await read(target)).team.map(({ nickname, role }) => [nickname, role])).toEqual([
      [theirs.nickname, 'co_author'],
      [ours.nickname, 'member'],
      [member.nickname, 'member'],
    ]);
    expect([await supporters(source), await supporters(target)]).toEqual([4, 1]);
    const gone = await family(source, fan);
    expect([gone.mergedInto?.target.id, gone.askedAbout]).toEqual([target, merge]);
    expect((await family(source, both)).askedAbout).toBeNull();
    expect((await family(target)).ancestors).toMatchObject([{ kind: 'merged', idea: { id: source } }]);

    await app.app.get(MergeAsksJob).tell(0);
    await app.app.get(MergeAsksJob).tell(0);
    for (const person of [fan, doubter])
      expect((await app.mails(person.email)).filter(({ template }) => template === 'support_asked')).toHaveLength(1);
    expect((await app.mails(both.email)).filter(({ template }) => template === 'support_asked')).toEqual([]);
    const answers = await Promise.all([1, 2, 3].map(() => answer(merge, fan, 'carried')));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409, 409]);
    expect((await answer(merge, doubter, 'dropped')).status).toBe(204);
    expect((await answer(merge, both, 'carried')).body['code']).toBe('carry_answered');
    expect((await answer(merge, theirs, 'carried')).status).toBe(403);
    expect([await supporters(source), await supporters(target)]).toEqual([4, 2]);
    expect((await family(source, fan)).askedAbout).toBeNull();
    const journey = (await read(source)).journey.map(({ type }) => type);
    expect(journey.at(-1)).toBe('idea.merged');
    expect((await support(source, await app.person())).body['code']).toBe('status_closed');
  });

  it('asks who has not answered about the idea that the other one goes on into', async () => {
    const fan = await app.person();
    const { source, target: middle, merge } = await proposed();
    await support(source, fan);
    await step(merge, 'agree', theirs);
    const host = await app.person();
    const target = (await app.idea(host, { title: 'A tower for everybody' })).id;
    const { body } = await propose(middle, target, theirs);
    const further = (body as unknown as FamilyDto).merges[0]?.id ?? '';
    await step(further, 'agree', host);
    await app.app.get(MergeAsksJob).tell(0);
    const asked = (await app.mails(fan.email)).filter(({ template }) => template === 'support_asked');
    expect(asked.map(({ values }) => values)).toMatchObject([
      { title: 'Ropes in the tower', other: 'A tower for everybody' },
    ]);
    for (const idea of [source, middle, target]) expect((await family(idea, fan)).askedAbout).toBe(further);
    expect((await answer(further, fan, 'carried')).status).toBe(204);
    expect([(await read(target, fan)).isSupported, await supporters(target)]).toEqual([true, 1]);
    expect((await family(source, fan)).askedAbout).toBeNull();
    expect((await step(further, 'undo', host)).status).toBe(204);
    expect([(await family(source, fan)).askedAbout, await supporters(target)]).toEqual([merge, 0]);
    expect((await answer(merge, fan, 'carried')).status).toBe(204);
    expect(await supporters(middle)).toBe(1);
  });

  it('is undone by either side, and everybody supports what they did before', async () => {
    const [fan, own, member] = [await app.person(), await app.person(), await app.person()];
    const { source, target, merge } = await proposed();
    await app.rows(
      `insert into collaborator (id, idea_id, account_id, role) values (gen_random_uuid(), $1, $2, 'member')`,
      [source, member.id],
    );
    for (const person of [fan, own]) await support(source, person);
    await support(target, member);
    const before = await counted(source);
    await step(merge, 'agree', theirs);
    for (const person of [fan, own]) await answer(merge, person, 'carried');
    // Who takes the carried support back and gives it again does so by themselves.
    await takeBack(target, own);
    await support(target, own);
    expect(await supporters(target)).toBe(2);
    expect((await step(merge, 'undo', await app.person())).status).toBe(404);
    const undone = await Promise.all([step(merge, 'undo', ours), step(merge, 'undo', theirs)]);
    expect(undone.map(({ status }) => status).toSorted()).toEqual([204, 409]);
    expect(await counted(source)).toEqual(before);
    expect((await read(source)).status).toBe('published');
    expect([await supporters(source), await supporters(target)]).toEqual([2, 2]);
    expect((await read(target, fan)).isSupported).toBe(false);
    expect([(await read(target, own)).isSupported, (await read(target, member)).isSupported]).toEqual([true, true]);
    expect((await read(target)).team.map(({ nickname }) => nickname)).toEqual([theirs.nickname]);
    expect([(await family(target)).ancestors, (await family(source)).mergedInto]).toEqual([[], null]);
    expect((await propose(source, target)).status).toBe(200);
  });

  it('is undone though the other idea was withdrawn, whose name only authors of the first one read then', async () => {
    const { source, target, merge } = await proposed();
    await step(merge, 'agree', theirs);
    expect((await family(source, await app.person())).mergedInto?.target.id).toBe(target);
    expect((await post(`${apiPaths.idea(target)}/withdraw`, theirs)).status).toBe(200);
    expect((await family(source, await app.person())).mergedInto).toBeNull();
    expect((await family(source)).mergedInto?.abilities['undo']).toBe('allowed');
    expect((await step(merge, 'undo', ours)).status).toBe(204);
    expect([(await read(source)).status, (await read(target, theirs)).status]).toEqual(['published', 'withdrawn']);
  });

  it('cannot be undone once the idea that went has no author any more: nobody could answer for it', async () => {
    const gone = await app.person();
    const source = (await app.idea(gone, { title: 'Ropes in the tower' })).id;
    const target = (await app.idea(theirs, { title: 'A wall in the tower' })).id;
    const { body } = await propose(source, target, gone);
    const merge = (body as unknown as FamilyDto).merges[0]?.id ?? '';
    await step(merge, 'agree', theirs);
    expect((await family(target, theirs)).merges).toMatchObject([{ id: merge, abilities: { undo: 'allowed' } }]);
    await app.app.get(AccountErasure).erase(gone.id, 'delete');
    expect((await family(target, theirs)).merges).toMatchObject([{ id: merge, abilities: { undo: 'merge_closed' } }]);
    expect((await step(merge, 'undo', theirs)).body?.['code']).toBe('merge_closed');
    expect((await read(source)).status).toBe('merged');
  });

  it('cannot be undone after 30 days', async () => {
    const { merge } = await proposed();
    await step(merge, 'agree', theirs);
    await app.rows(`update idea_merge set decided_at = now() - interval '31 days' where id = $1`, [merge]);
    expect((await step(merge, 'undo', ours)).body['code']).toBe('merge_closed');
  });

  it('happens once where each is to go into the other at the same moment', async () => {
    const { source, target, merge } = await proposed();
    const back = (await propose(target, source, theirs)).body as unknown as FamilyDto;
    const other = back.merges.find((one) => one.source.id === target)?.id ?? '';
    const answers = await Promise.all([step(merge, 'agree', theirs), step(other, 'agree', ours)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409]);
    const statuses = [(await read(source)).status, (await read(target)).status].toSorted();
    expect(statuses).toEqual(['merged', 'published']);
  });

  it('is whole or nothing where its process is killed, and whole where that was acknowledged', async () => {
    const pairs = await Promise.all(Array.from({ length: 24 }, proposed));
    const dying = await OtherProcess.start(app);
    const acknowledged = new Set<string>();
    const agreeing = (async () => {
      for (const { merge } of pairs) {
        const agreed = await fetch(dying.address + apiPaths.mergeStep(merge, 'agree'), {
          method: 'POST',
          headers: { cookie: theirs.cookie, 'content-type': 'application/json' },
          body: '{}',
        }).catch(() => null);
        if (agreed?.status === 204) acknowledged.add(merge);
        if (acknowledged.size === 5) void dying.kill();
      }
    })();
    await agreeing;
    await dying.kill();
    expect(acknowledged.size).toBeGreaterThanOrEqual(5);
    const left = await app.rows<{ merge: string; parts: string[] }>(
      `select m.id as merge, array[i.status, m.state,
          (select count(*) from idea_lineage l where l.idea_id = m.target_id)::text,
          (select count(*) from collaborator c where c.idea_id = m.target_id)::text,
          (select count(*) from event e where e.idea_id = m.source_id and e.type = 'idea.merged')::text] as parts
        from idea_merge m join idea i on i.id = m.source_id where m.id = any($1)`,
      [pairs.map(({ merge }) => merge)],
    );
    expect(left).toHaveLength(pairs.length);
    const [nothing, whole] = [
      ['published', 'proposed', '0', '1', '0'],
      ['merged', 'agreed', '1', '2', '1'],
    ];
    for (const { merge, parts } of left)
      expect(acknowledged.has(merge) ? [whole] : [whole, nothing]).toContainEqual(parts);
    expect(left.filter(({ parts }) => parts[0] === 'published').length).toBeGreaterThan(0);
  });

  it('is whole or nothing where the database ends the connection in the middle of it', async () => {
    const fan = await app.person();
    const { source, target, merge } = await proposed();
    await support(source, fan);
    const holding = app.rows(
      `do $$ begin lock table merge_supporter in access exclusive mode; perform pg_sleep(3); end $$`,
    );
    await wait(200);
    const agreeing = step(merge, 'agree', theirs);
    for (let ended = 0; ended === 0;) {
      await wait(50);
      ended = (
        await app.rows(
          `select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock' and query like '%merge_supporter%'`,
        )
      ).length;
    }
    expect((await agreeing).status).toBe(503);
    await holding;
    const [left] = await app.rows(
      `select (select status from idea where id = $1) as status, (select state from idea_merge where id = $3) as state,
        (select count(*) from idea_lineage where idea_id = $2)::integer as lineage,
        (select count(*) from collaborator where idea_id = $2)::integer as people,
        (select count(*) from event where idea_id = $1 and type = 'idea.merged')::integer as events`,
      [source, target, merge],
    );
    expect(left).toEqual({ status: 'published', state: 'proposed', lineage: 0, people: 1, events: 0 });
    expect((await step(merge, 'agree', theirs)).status).toBe(204);
    expect((await family(source, fan)).askedAbout).toBe(merge);
  });
});

describe('what inspired an idea', () => {
  it('is named by who writes it: an idea or something done elsewhere, once each', async () => {
    const { source, target } = await two();
    expect((await inspire(source, { origin: target }, theirs)).body['code']).toBe('author_only');
    expect((await inspire(source, { origin: target })).status).toBe(200);
    expect((await inspire(source, { origin: target })).status).toBe(200);
    const practice = { url: 'https://example.org/tower', title: 'A wall in an old silo' };
    const { ancestors } = (await inspire(source, practice)).body as unknown as FamilyDto;
    expect(ancestors).toMatchObject([
      { kind: 'inspired', of: source, depth: 1, idea: { id: target } },
      { kind: 'inspired', of: source, depth: 1, practice },
    ]);
    expect((await family(target)).descendants).toMatchObject([{ of: target, idea: { id: source } }]);
    for (const url of ['http://example.org', 'https://[::1/'])
      expect((await inspire(source, { url, title: 'Plain' })).status).toBe(422);
    expect((await inspire(source, { origin: target, url: 'https://example.org' })).status).toBe(422);
    const draft = await app.draft(theirs);
    expect((await inspire(source, { origin: draft.id })).status).toBe(404);
    const entry = ancestors[0]?.id ?? '';
    const forget = (as: TestPerson) => app.call({ method: 'DELETE', path: apiPaths.inspiration(source, entry), as });
    expect([(await forget(theirs)).status, (await forget(ours)).status, (await forget(ours)).status]).toEqual([
      403, 204, 404,
    ]);
  });

  it('does not show a draft that somebody was inspired to', async () => {
    const { target } = await two();
    const draft = await app.draft(ours);
    await inspire(draft.id, { origin: target });
    expect((await family(target)).descendants).toEqual([]);
  });

  it('closes no circle, not even two halves of one at the same moment', async () => {
    const { source, target } = await two();
    const answers = await Promise.all([
      inspire(source, { origin: target }),
      inspire(target, { origin: source }, theirs),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost?.body['code']).toBe('lineage_circle');
    await expect(
      app.rows(
        `insert into idea_lineage (id, idea_id, kind, origin_id) values (gen_random_uuid(), $1, 'inspired', $1)`,
        [source],
      ),
    ).rejects.toThrow('an idea would descend from itself');
  });
});
