import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CommentThreadDto } from '@headframe/shared/comments';
import { apiPaths, type Page } from '@headframe/shared/common';
import type { IdeaCardDto, IdeaDto } from '@headframe/shared/ideas';
import type { FamilyDto } from '@headframe/shared/lineage';
import { CONTENT_KINDS, type ContentChoice, type DeletionStepDto } from '@headframe/shared/privacy';
import type { SessionDto } from '@headframe/shared/sessions';
import { Database } from '../../database/database.js';
import { HousekeepingJob } from '../../platform/jobs/housekeeping.job.js';
import { SessionMemory } from '../../platform/security/session-memory.js';
import { type Answer, TestApp, type TestPerson } from '../../testing/test-app.js';
import { AccountErasure } from './account-erasure.js';
import { ExportWorker } from './export-worker.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const remove = (as: TestPerson | undefined, contents: ContentChoice | 'everything') =>
  app.call({ method: 'POST', path: apiPaths.accountDeletion, body: { contents }, as });
const preview = async (as: TestPerson) =>
  (await app.call<DeletionStepDto[]>({ path: apiPaths.accountDeletion, as })).body;
const read = (id: string, as?: TestPerson) => app.call<IdeaDto>({ path: apiPaths.idea(id), as });
const say = async (as: TestPerson, idea: string, text: string, replyTo?: string) =>
  (
    await app.call<CommentThreadDto>({
      method: 'POST',
      path: apiPaths.ideaComments(idea),
      body: { kind: 'praise', text, language: 'en', ...(replyTo === undefined ? {} : { replyTo }) },
      as,
    })
  ).body;
const support = (as: TestPerson, idea: string) => app.call({ method: 'PUT', path: apiPaths.ideaSupport(idea), as });
const codeOf = ({ status, body }: Answer<unknown>) => [status, (body as { code?: string } | null)?.code];
const find = async (words: string) =>
  (await app.call<Page<IdeaCardDto>>({ path: `${apiPaths.ideas}?q=${words}` })).body.items;
const counts = async () =>
  app.rows(`select 'c' as kind, slug, idea_count from challenge union all select 'r', slug, idea_count from region
    order by 1, 2`);
/** Every counter was right already. */
const expectCountersRight = async () => expect(await app.app.get(HousekeepingJob).reconcileCounters()).toBe(0);

/** Every cell of every table as text, with its place. */
async function everything(): Promise<{ place: string; text: string }[]> {
  const tables = await app.rows<{ name: string }>(
    `select quote_ident(relname) as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migrations'`,
  );
  const rows = await Promise.all(
    tables.map(async ({ name }) =>
      (await app.rows<{ text: string }>(`select to_jsonb(t)::text as text from ${name} t`)).map(({ text }) => ({
        place: name,
        text,
      })),
    ),
  );
  return rows.flat();
}

describe('what deleting would do', () => {
  it('is told honestly before it is done', async () => {
    const [person, other] = [await app.person(), await app.person()];
    const foreign = await app.idea(other);
    await app.draft(person);
    const withdrawn = await app.idea(person);
    await app.call({ method: 'POST', path: `${apiPaths.idea(withdrawn.id)}/withdraw`, as: person });
    await app.idea(person);
    const submitted = await app.idea(person);
    await app.rows(`update idea set status = 'submitted' where id = $1`, [submitted.id]);
    await say(person, foreign.id, 'One');
    await say(person, foreign.id, 'Two');
    await support(person, foreign.id);
    const steps = await preview(person);
    expect(steps.map(({ kind }) => kind)).toEqual([...CONTENT_KINDS]);
    const [{ events } = { events: 0 }] = await app.rows<{ events: number }>(
      `select count(*)::integer as events from event where actor_id = $1`,
      [person.id],
    );
    expect(Object.fromEntries(steps.map(({ kind, count }) => [kind, count]))).toMatchObject({
      profile: 1,
      sessions: 1,
      drafts: 2,
      solo_ideas: 1,
      shared_ideas: 1,
      comments: 2,
      supports: 1,
      events,
    });
  });
});

describe('deleting one’s account', () => {
  it('takes a person who is signed in, a fresh proof and a choice', async () => {
    const person = await app.person();
    expect(codeOf(await remove(undefined, 'delete'))).toEqual([401, 'sign_in_needed']);
    expect(codeOf(await remove(person, 'everything'))).toEqual([422, 'validation_failed']);
    await app.rows(`update session set authenticated_at = now() - interval '16 minutes' where account_id = $1`, [
      person.id,
    ]);
    app.app.get(SessionMemory).forget(person.id);
    expect(codeOf(await remove(person, 'delete'))).toEqual([403, 'reauthentication_needed']);
    expect(await app.rows(`select 1 from account where id = $1 and erased_at is null`, [person.id])).toHaveLength(1);
  });

  it('leaves nothing of the person in any table', async () => {
    const person = await app.person({ nickname: 'Velvet Pangolin', password: 'nobody guesses this one' });
    const other = await app.person();
    const foreign = await app.idea(other);
    await app.idea(person, { title: 'A zymurgical observatory', pitch: 'Stargazing with quernstones, at night.' });
    await app.draft(person, { title: 'Unfinished perihelion' });
    await say(person, foreign.id, 'My grandmother was a lamplighter');
    await support(person, foreign.id);
    for (const [by, kind] of [
      [person, 'mute'],
      [other, 'block'],
    ] as const) {
      const { id } = by === person ? foreign : await app.idea(person, { title: 'A second quincunx' });
      await app.call({ method: 'POST', path: apiPaths.mutes, body: { kind, idea: id }, as: by });
    }
    await app.call({ method: 'POST', path: apiPaths.dataExports, as: person });
    await app.app.get(ExportWorker).run();
    await app.rows(
      `insert into guardian_request (id, account_id, token_hash, language, mode)
       values (gen_random_uuid(), $1, sha256('g'), 'en', 'inform')`,
      [person.id],
    );
    await app.rows(
      `insert into consent_receipt (id, account_id, text, text_version, decision, method, given_by, language)
       values (gen_random_uuid(), $1, 'participation', '2026-11', 'given', 'page', 'self', 'en')`,
      [person.id],
    );

    expect((await remove(person, 'delete')).status).toBe(204);

    const cells = await everything();
    for (const word of [
      person.email,
      'velvet',
      'pangolin',
      'zymurgical',
      'quernstones',
      'perihelion',
      'lamplighter',
      'quincunx',
    ]) {
      const found = cells.filter(({ text }) => text.toLowerCase().includes(word));
      expect([word, found.map(({ place }) => place)]).toEqual([word, []]);
    }
    // The id alone stays, where it leads to nobody: the emptied account, its comment's place, receipts and history.
    const places = new Set(cells.filter(({ text }) => text.includes(person.id)).map(({ place }) => place));
    expect([...places].toSorted()).toEqual(['account', 'comment', 'consent_receipt', 'event']);
    await expectCountersRight();
  });

  it('says goodbye by mail, signs out everywhere, and frees nickname and address', async () => {
    const person = await app.person({ nickname: 'Marble Wren' });
    const answer = await remove(person, 'leave');
    expect(answer.status).toBe(204);
    expect(String(answer.headers['set-cookie'])).toMatch(/session=;/);
    expect((await app.call<SessionDto>({ path: apiPaths.session, as: person })).body.account).toBeNull();
    expect((await app.call({ path: apiPaths.accountDeletion, as: person })).status).toBe(401);
    expect(await app.lastMail(person.email, 'account_deleted')).toEqual({ nickname: 'Marble Wren' });
    expect(await app.rows(`select account_id from mail where template = 'account_deleted'`)).toContainEqual({
      account_id: null,
    });
    const again = await app.person({ nickname: 'Marble Wren', email: person.email });
    expect(again.id).not.toBe(person.id);
  });

  it.each(['delete', 'leave'] as const)('with contents: %s', async (contents) => {
    const [person, other] = [await app.person(), await app.person()];
    const before = await counts();
    const foreign = await app.idea(other, { title: `Somebody else’s idea ${contents}` });
    const word = contents === 'delete' ? 'sarsaparilla' : 'periwinkle';
    const solo = await app.idea(person, { title: `A ${word} stand at the gate` });
    const decided = await app.idea(person, { title: `The ${word} that was decided` });
    await app.rows(`update idea set status = 'decided' where id = $1`, [decided.id]);
    const draft = await app.draft(person);
    await support(other, solo.id);
    await support(person, foreign.id);
    const mine = await say(person, foreign.id, 'I would help with that');
    await say(other, foreign.id, 'Thank you', mine.id);
    await say(other, solo.id, 'Good one');

    expect((await remove(person, contents)).status).toBe(204);

    const isDeleted = contents === 'delete';
    expect((await read(solo.id)).status).toBe(isDeleted ? 404 : 200);
    expect(await app.rows(`select 1 from idea where id = $1`, [draft.id])).toEqual([]);
    const decidedPage = (await read(decided.id, other)).body;
    expect(decidedPage).toMatchObject({ author: { nickname: null }, isOwn: false, isIndexable: false });
    expect(decidedPage.journey.map(({ actor }) => actor)).toContain('author');
    expect(decidedPage).toMatchObject({ title: `The ${word} that was decided`, version: 1 });

    const talk = (await read(foreign.id, other)).body;
    expect(talk).toMatchObject({ supportCount: 0, commentCount: isDeleted ? 1 : 2 });
    expect(talk.comments.items[0]).toMatchObject({
      author: null,
      text: isDeleted ? null : 'I would help with that',
      replyCount: 1,
      replies: [{ text: 'Thank you', author: other.nickname }],
    });
    const found = await find(word);
    expect(found.map(({ id, author }) => [id, author.nickname]).toSorted()).toEqual(
      [...(isDeleted ? [] : [solo.id]), decided.id].map((id) => [id, null]).toSorted(),
    );
    const list = (await app.call<Page<IdeaCardDto>>({ path: apiPaths.ideas, as: other })).body.items;
    expect(list.find(({ id }) => id === decided.id)?.author).toEqual({ nickname: null });

    await expectCountersRight();
    const grown = (await counts()).map(
      (row, at) => Number(row['idea_count' as never]) - Number(before[at]?.['idea_count' as never]),
    );
    // The foreign idea and the decided one, and the solo one if it was left: in one challenge and one region.
    expect(grown.filter((more) => more > 0)).toEqual(isDeleted ? [2, 2] : [3, 3]);
  });

  it('is refused to the last administrator, also to the last two at once', async () => {
    await app.rows(`delete from role_grant where role = 'administrator'`);
    const first = await app.staff('administrator', null);
    expect(codeOf(await remove(first, 'leave'))).toEqual([409, 'last_administrator_stays']);
    const second = await app.staff('administrator', null);
    const answers = await Promise.all([remove(first, 'leave'), remove(second, 'leave')]);
    expect(answers.map(codeOf).toSorted()).toEqual([
      [204, undefined],
      [409, 'last_administrator_stays'],
    ]);
    expect(await app.rows(`select 1 from role_grant where role = 'administrator'`)).toHaveLength(1);
  });

  it('keeps what others were given: roles and checks tell of a former member', async () => {
    const giver = await app.staff('administrator', null);
    await app.staff('administrator', null);
    const other = await app.staff('facilitator', 'living-lab-asturias').catch(() => app.person());
    await app.rows(`update role_grant set granted_by = $1 where account_id = $2`, [giver.id, other.id]);
    await app.rows(
      `insert into vetting_check (id, account_id, seen_by, seen_on, valid_until)
       values (gen_random_uuid(), $1, $2, current_date, current_date + 100)`,
      [other.id, giver.id],
    );
    expect((await remove(giver, 'leave')).status).toBe(204);
    expect(await app.rows(`select seen_by from vetting_check where account_id = $1`, [other.id])).toEqual([
      { seen_by: giver.id },
    ]);
  });
});

describe('at the same time', () => {
  it('takes the word of a no with the person, not the words of whoever had asked', async () => {
    const [asking, answering] = [await app.person(), await app.person()];
    const { id: source } = await app.idea(asking, { title: 'Lamps for the ring road' });
    const { id: target } = await app.idea(answering, { title: 'Light on the ring road' });
    const post = (path: string, as: TestPerson, body: object) =>
      app.call<FamilyDto>({ method: 'POST', path, body, as });
    const { body } = await post(apiPaths.merges(source), asking, { target, word: 'One road.' });
    const merge = body.merges[0]?.id ?? '';
    expect((await post(apiPaths.mergeStep(merge, 'decline'), answering, { answer: 'Two lamps.' })).status).toBe(204);
    expect((await remove(answering, 'leave')).status).toBe(204);
    const kept = `select state, word, answer from idea_merge where id = $1`;
    expect(await app.rows(kept, [merge])).toEqual([{ state: 'declined', word: 'One road.', answer: null }]);
  });

  it('two deletions are one', async () => {
    const person = await app.person();
    const answers = await Promise.all([remove(person, 'delete'), remove(person, 'delete'), remove(person, 'leave')]);
    expect(answers.map(({ status }) => status).filter((status) => status !== 204 && status !== 401)).toEqual([]);
    const events = await app.rows(`select 1 from event where actor_id = $1 and type = 'account.deleted'`, [person.id]);
    const mails = (await app.mails(person.email)).filter(({ template }) => template === 'account_deleted');
    expect([events.length, mails.length]).toEqual([1, 1]);
  });

  it('writing and deleting leave nothing behind that nobody could take back', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [person, other] = [await app.person(), await app.person()];
      const foreign = await app.idea(other);
      const waiting = await app.draft(person, { title: 'Published at the last moment' });
      const [removal, ...writes] = await Promise.all([
        remove(person, 'delete'),
        app.call({ method: 'POST', path: `${apiPaths.idea(waiting.id)}/publish`, as: person }),
        app.call({
          method: 'POST',
          path: apiPaths.ideas,
          body: { challenge: 'new-life-for-mine-buildings', language: 'en', title: 'Begun at the last moment' },
          as: person,
        }),
        app.call({
          method: 'POST',
          path: apiPaths.ideaComments(foreign.id),
          body: { kind: 'praise', text: 'Said at the last moment', language: 'en' },
          as: person,
        }),
        support(person, foreign.id),
      ]);
      expect(removal.status).toBe(204);
      expect(writes.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
      const left = await app.rows(
        `select id from idea where author_id = $1
         union all select id from comment where author_id = $1 and text is not null
         union all select idea_id from support where account_id = $1
         union all select id from session where account_id = $1`,
        [person.id],
      );
      expect(left).toEqual([]);
      await expectCountersRight();
    }
  });

  it('nothing is written in the name of an erased account, whoever still believes in its session', async () => {
    const person = await app.person();
    const foreign = await app.idea(await app.person());
    // As if another process had erased it a moment ago: this one still remembers the session.
    await app.call({ path: apiPaths.session, as: person });
    const memory = app.app.get(SessionMemory);
    const forget = memory.forget.bind(memory);
    memory.forget = () => {};
    try {
      await app.app.get(AccountErasure).erase(person.id, 'delete');
      expect(codeOf(await support(person, foreign.id))).toEqual([401, 'sign_in_needed']);
    } finally {
      memory.forget = forget;
    }
  });
});

describe('AccountErasure', () => {
  it('tells whether there was anybody', async () => {
    const { id } = await app.person();
    const erasure = app.app.get(AccountErasure);
    expect(await erasure.erase(id, 'delete')).toBe(true);
    expect(await erasure.erase(id, 'delete')).toBe(false);
    expect(await erasure.erase('01935000-0000-7000-8000-0000000000bb', 'delete')).toBe(false);
  });

  it('happens with the transaction of whoever calls it, or not at all', async () => {
    const person = await app.person();
    const { id } = await app.idea(person);
    const work = app.app.get(Database).transaction(async () => {
      await app.app.get(AccountErasure).erase(person.id, 'delete');
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect((await read(id)).body.author).toEqual({ nickname: person.nickname });
    expect(await app.mails(person.email)).not.toContainEqual(expect.objectContaining({ template: 'account_deleted' }));
  });
});
