import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CommentDto, CommentThreadDto } from '@headframe/shared/comments';
import type { Page } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import { TestApp, type TestPerson } from '../../testing/test-app.js';

let app: TestApp;
let author: TestPerson;
let reader: TestPerson;
let idea: IdeaDto;

beforeAll(async () => {
  app = await TestApp.start();
  author = await app.person();
  reader = await app.person();
  idea = await app.idea(author);
});
afterAll(() => app.stop());

const say = (text: string, as: TestPerson | undefined, more: object = {}, headers: Record<string, string> = {}) =>
  app.call<CommentThreadDto>({
    method: 'POST',
    path: `/api/ideas/${idea.id}/comments`,
    body: { kind: 'question', text, language: 'en', ...more },
    as,
    headers,
  });
const talk = async (as?: TestPerson) =>
  (await app.call<IdeaDto>({ path: `/api/ideas/${idea.id}`, as: as ?? reader })).body;

describe('comments', () => {
  it('are read by everybody, newest first, with their replies', async () => {
    const question = await say('Who has the key to the tower?', reader);
    expect(question.status).toBe(201);
    const reply = await say('The museum. I asked them.', author, { replyTo: question.body.id });
    expect(reply.body).toMatchObject({ isByIdeaAuthor: true, isOwn: true });
    const { comments, commentCount } = await talk();
    expect(commentCount).toBe(2);
    expect(comments.items[0]).toMatchObject({
      text: 'Who has the key to the tower?',
      replyCount: 1,
      replies: [{ text: 'The museum. I asked them.' }],
    });
  });

  it('have two levels', async () => {
    const top = await say('A first level', reader);
    const reply = await say('A second level', author, { replyTo: top.body.id });
    expect((await say('A third level', reader, { replyTo: reply.body.id })).body).toMatchObject({
      status: 422,
      code: 'reply_too_deep',
    });
    const other = await app.idea(author);
    const elsewhere = await app.call({
      method: 'POST',
      path: `/api/ideas/${other.id}/comments`,
      body: { kind: 'praise', text: 'Over the fence', language: 'en', replyTo: top.body.id },
      as: reader,
    });
    expect(elsewhere.status).toBe(404);
  });

  it('are taken back by their author alone, and leave their place', async () => {
    const { body } = await say('I should not have said that', reader);
    const remove = (as?: TestPerson) => app.call({ method: 'DELETE', path: `/api/comments/${body.id}`, as });
    expect([
      (await remove()).status,
      (await remove(author)).status,
      (await remove(reader)).status,
      (await remove(reader)).status,
    ]).toEqual([401, 403, 204, 409]);
    expect((await talk()).comments.items.find(({ id }) => id === body.id)).toMatchObject({ text: null });
    expect(await app.rows(`select 1 from comment where text like '%should not have%'`)).toEqual([]);
  });

  it('are said once however often their key is sent', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => say('Sent five times', reader, {}, { 'idempotency-key': 'one-comment-key' })),
    );
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect(await app.rows(`select 1 from comment where text = 'Sent five times'`)).toHaveLength(1);
  });

  it('are counted exactly when many talk at once', async () => {
    const before = (await talk()).commentCount;
    await Promise.all(Array.from({ length: 60 }, (_, n) => say(`At once ${n}`, n % 2 === 0 ? reader : author)));
    expect((await talk()).commentCount).toBe(before + 60);
  });

  it('come in pages that repeat and lose nothing, replies too', async () => {
    const top = await say('Many replies', reader);
    for (let n = 0; n < 27; n += 1) await say(`Reply ${n}`, author, { replyTo: top.body.id });
    const threads: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Page<CommentThreadDto> = (
        await app.call<Page<CommentThreadDto>>({
          path: `/api/ideas/${idea.id}/comments${cursor && `?cursor=${cursor}`}`,
          as: reader,
        })
      ).body;
      threads.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    expect(threads).toHaveLength(
      Number(
        (
          await app.rows<{ count: string }>('select count(*) from comment where idea_id = $1 and parent_id is null', [
            idea.id,
          ])
        )[0]?.count,
      ),
    );
    expect(new Set(threads).size).toBe(threads.length);
    const thread = (await talk()).comments.items.find(({ id }) => id === top.body.id);
    const texts = thread?.replies.map(({ text }) => text) ?? [];
    for (let cursor = thread?.nextReplies ?? null; cursor !== null;) {
      const page: Page<CommentDto> = (
        await app.call<Page<CommentDto>>({ path: `/api/comments/${top.body.id}/replies?cursor=${cursor}`, as: reader })
      ).body;
      texts.push(...page.items.map(({ text }) => text));
      cursor = page.next;
    }
    expect(texts).toEqual(Array.from({ length: 27 }, (_, n) => `Reply ${n}`));
  });

  it('are refused without a session and under a draft', async () => {
    expect((await say('Nobody says this', undefined)).status).toBe(401);
    const draft = await app.draft(author);
    expect(
      (
        await app.call({
          method: 'POST',
          path: `/api/ideas/${draft.id}/comments`,
          body: { kind: 'praise', text: 'Psst', language: 'en' },
          as: reader,
        })
      ).status,
    ).toBe(404);
    expect((await app.call({ path: `/api/ideas/${draft.id}/comments`, as: reader })).status).toBe(404);
  });
});
