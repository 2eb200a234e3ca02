import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CommentDto, CommentThreadDto } from '@headframe/shared/comments';
import { apiPaths, type Page } from '@headframe/shared/common';
import type { IdeaCardDto, IdeaDto } from '@headframe/shared/ideas';
import { type MuteDto, type MuteKind, MUTES_MAX } from '@headframe/shared/privacy';
import { type Answer, TestApp, type TestPerson } from '../../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const mute = (as: TestPerson | undefined, kind: MuteKind, named: { idea?: string; comment?: string }) =>
  app.call<MuteDto>({ method: 'POST', path: apiPaths.mutes, body: { kind, ...named }, as });
const undo = (as: TestPerson, id: string) => app.call({ method: 'DELETE', path: apiPaths.mute(id), as });
const list = async (as: TestPerson) => (await app.call<Page<MuteDto>>({ path: apiPaths.mutes, as })).body;
const say = (as: TestPerson, idea: string, text: string, replyTo?: string) =>
  app.call<CommentThreadDto>({
    method: 'POST',
    path: apiPaths.ideaComments(idea),
    body: { kind: 'question', text, language: 'en', ...(replyTo === undefined ? {} : { replyTo }) },
    as,
  });
const read = async (id: string, as?: TestPerson) => (await app.call<IdeaDto>({ path: apiPaths.idea(id), as })).body;
const codeOf = ({ status, body }: Answer<unknown>) => [status, (body as { code?: string } | null)?.code];

describe('muting', () => {
  it('folds the words of one person away, for one reader alone, until it is undone', async () => {
    const [author, talker, reader] = [await app.person(), await app.person(), await app.person()];
    const { id } = await app.idea(author);
    const thread = (await say(talker, id, 'Nobody asked for this')).body;
    await say(talker, id, 'And another thing', thread.id);
    const made = await mute(reader, 'mute', { comment: thread.id });
    expect(made).toMatchObject({ status: 201, body: { kind: 'mute', nickname: talker.nickname } });
    const isMuted = async (as?: TestPerson) => {
      const { comments } = await read(id, as);
      const replies = (await app.call<Page<CommentDto>>({ path: apiPaths.commentReplies(thread.id), as })).body;
      return [...comments.items, ...comments.items.flatMap((item) => item.replies), ...replies.items].map(
        (comment) => comment.isMuted,
      );
    };
    expect(await isMuted(reader)).toEqual([true, true, true]);
    expect(await isMuted(author)).toEqual([false, false, false]);
    expect(await isMuted(talker)).toEqual([false, false, false]);
    expect(await isMuted()).toEqual([false, false, false]);
    // The muted person may go on as before.
    expect((await say(talker, id, 'Still here')).status).toBe(201);
    expect((await undo(reader, made.body.id)).status).toBe(204);
    expect(await isMuted(reader)).toEqual([false, false, false, false]);
  });

  it('folds ideas in lists, and leaves readers without an account what they had', async () => {
    const [author, reader] = [await app.person(), await app.person()];
    const { id } = await app.idea(author, { title: 'A lantern walk through the old galleries' });
    const path = `${apiPaths.ideas}?q=lantern`;
    const before = await app.call({ path });
    await mute(reader, 'mute', { idea: id });
    const cards = (await app.call<Page<IdeaCardDto>>({ path, as: reader })).body.items;
    expect(cards.map((card) => [card.id, card.isMuted])).toEqual([[id, true]]);
    expect(await read(id, reader)).toMatchObject({ isMuted: true, title: 'A lantern walk through the old galleries' });
    const after = await app.call({ path });
    expect([after.text, after.headers['cache-control']]).toEqual([before.text, 'public, max-age=0, must-revalidate']);
    expect(after.headers['etag']).toBe(before.headers['etag']);
  });

  it('is one row a person, whatever of theirs names them', async () => {
    const [author, reader] = [await app.person(), await app.person()];
    const { id } = await app.idea(author);
    const first = await mute(reader, 'mute', { idea: id });
    const second = await mute(reader, 'block', { comment: (await say(author, id, 'Mine')).body.id });
    expect(second.body).toMatchObject({ id: first.body.id, kind: 'block' });
    expect(await list(reader)).toMatchObject({ items: [{ id: first.body.id, kind: 'block' }], next: null });
    expect((await list(author)).items).toEqual([]);
  });

  it('names people by what the reader can see, never by an account', async () => {
    const [author, reader] = [await app.person(), await app.person()];
    const draft = await app.draft(author);
    const { id } = await app.idea(author);
    expect(codeOf(await mute(undefined, 'mute', { idea: id }))).toEqual([401, 'sign_in_needed']);
    expect(codeOf(await mute(reader, 'mute', { idea: draft.id }))).toEqual([404, 'not_found']);
    expect(codeOf(await mute(reader, 'mute', { comment: id }))).toEqual([404, 'not_found']);
    expect(codeOf(await mute(reader, 'mute', {}))).toEqual([422, 'validation_failed']);
    expect(codeOf(await mute(reader, 'mute', { idea: id, comment: id }))).toEqual([422, 'validation_failed']);
    expect(codeOf(await mute(author, 'mute', { idea: id }))).toEqual([409, 'mute_self']);
    const byAccount = await app.call({
      method: 'POST',
      path: apiPaths.mutes,
      body: { kind: 'mute', account: author.id },
      as: reader,
    });
    expect(byAccount.status).toBe(422);
  });

  it('is undone by whoever did it alone', async () => {
    const [author, reader] = [await app.person(), await app.person()];
    const { body } = await mute(reader, 'block', { idea: (await app.idea(author)).id });
    expect((await undo(author, body.id)).status).toBe(404);
    expect((await undo(reader, body.id)).status).toBe(204);
    expect((await undo(reader, body.id)).status).toBe(404);
  });

  it('has a list that ends, in pages', async () => {
    const [author, reader] = [await app.person(), await app.person()];
    await app.rows(
      `with others as (
        insert into account (id, email, email_key, nickname, nickname_key, age_band, region_id, language)
        select gen_random_uuid(), n || '@muted.example', n || '@muted.example', 'Muted ' || n, 'muted ' || n, '18-24',
          region_id, 'en'
        from account, generate_series(1, $2::integer) n where account.id = $1 returning id)
      insert into mute (id, account_id, other_id, kind) select gen_random_uuid(), $1, id, 'mute' from others`,
      [reader.id, MUTES_MAX],
    );
    const { id } = await app.idea(author);
    expect(codeOf(await mute(reader, 'mute', { idea: id }))).toEqual([409, 'mutes_exhausted']);
    const first = await list(reader);
    const second = (
      await app.call<Page<MuteDto>>({ path: `${apiPaths.mutes}?cursor=${String(first.next)}`, as: reader })
    ).body;
    const ids = [...first.items, ...second.items].map((item) => item.id);
    expect([ids.length, new Set(ids).size]).toEqual([40, 40]);
    // A place in somebody's list is of no use to anybody else.
    const stolen = await app.call({ path: `${apiPaths.mutes}?cursor=${String(first.next)}`, as: author });
    expect(codeOf(stolen)).toEqual([400, 'cursor_invalid']);
  });
});

describe('blocking', () => {
  it('keeps somebody from writing under one’s ideas and comments, without saying who did it', async () => {
    const [owner, blocked, third] = [await app.person(), await app.person(), await app.person()];
    const { id } = await app.idea(owner);
    const words = (await say(blocked, id, 'Written before')).body;
    await app.call({ method: 'PUT', path: apiPaths.ideaSupport(id), as: blocked });
    expect((await mute(owner, 'block', { comment: words.id })).status).toBe(201);

    const page = await read(id, blocked);
    expect(page.abilities).toMatchObject({ comment: 'not_possible_here', support: 'allowed' });
    expect(page.comments.items[0]?.abilities.reply).toBe('not_possible_here');
    expect(codeOf(await say(blocked, id, 'Let me in'))).toEqual([403, 'not_possible_here']);
    expect(codeOf(await say(blocked, id, 'Let me in', words.id))).toEqual([403, 'not_possible_here']);
    expect(JSON.stringify(page)).not.toMatch(/block/i);

    // What was there stays, and support can be taken back, once.
    expect((await read(id, third)).comments.items[0]?.text).toBe('Written before');
    const support = (method: 'PUT' | 'DELETE') => app.call({ method, path: apiPaths.ideaSupport(id), as: blocked });
    expect((await support('DELETE')).status).toBe(200);
    expect(codeOf(await support('PUT'))).toEqual([403, 'not_possible_here']);

    // Under what others wrote, only the words of whoever blocked are closed.
    const elsewhere = await app.idea(third);
    const ofOwner = (await say(owner, elsewhere.id, 'From the owner')).body;
    const ofThird = (await say(third, elsewhere.id, 'From the third')).body;
    expect(codeOf(await say(blocked, elsewhere.id, 'Hello', ofOwner.id))).toEqual([403, 'not_possible_here']);
    expect((await say(blocked, elsewhere.id, 'Hello', ofThird.id)).status).toBe(201);
    const replies = (await read(elsewhere.id, blocked)).comments.items.map((item) => item.abilities.reply);
    expect(replies).toEqual(['allowed', 'not_possible_here']);

    // The other way round nothing is closed.
    const ofBlocked = await app.idea(blocked);
    expect((await say(owner, ofBlocked.id, 'I may')).status).toBe(201);
  });

  it('is told to nobody: not in history that others read, not in the answer to the blocked person', async () => {
    const [owner, blocked] = [await app.person(), await app.person()];
    const { id } = await app.idea(owner);
    await mute(owner, 'block', { comment: (await say(blocked, id, 'Hm')).body.id });
    const events = await app.rows<{ data: object; actor: string }>(
      `select data, actor_id as actor from event where type = 'mute.created' and actor_id = $1`,
      [owner.id],
    );
    expect(events).toEqual([{ data: { kind: 'block' }, actor: owner.id }]);
    expect((await list(blocked)).items).toEqual([]);
  });
});
