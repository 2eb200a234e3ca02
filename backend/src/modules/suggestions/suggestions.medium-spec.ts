import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths, type Page } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import type { SuggestionDto } from '@headframe/shared/suggestions';
import type { VersionCardDto } from '@headframe/shared/versions';
import { TestApp, type TestPerson } from '../../testing/test-app.js';

let app: TestApp;
let author: TestPerson;
let proposer: TestPerson;

beforeAll(async () => {
  app = await TestApp.start();
  author = await app.person();
  proposer = await app.person();
});
afterAll(() => app.stop());

const BEFORE = 'Ropes and holds on the old tower, open three evenings a week.';
const CHANGED = 'Ropes and holds on the old tower, open four evenings a week.';

const read = async (id: string, as = author) => (await app.call<IdeaDto>({ path: apiPaths.idea(id), as })).body;
const propose = (id: string, body: object = {}, as = proposer, headers = {}) =>
  app.call<SuggestionDto>({
    method: 'POST',
    path: apiPaths.suggestions(id),
    body: { part: 'pitch', version: 1, text: CHANGED, ...body },
    as,
    headers,
  });
const decide = async (
  step: 'accept' | 'decline' | 'withdraw',
  { id }: SuggestionDto,
  ideaId: string,
  { body = {}, as = author }: { body?: object; as?: TestPerson } = {},
) =>
  app.call<IdeaDto>({
    method: 'POST',
    path: apiPaths.suggestionStep(id, step),
    ...(step === 'withdraw' ? {} : { body }),
    as,
    headers: { 'if-match': `"${(await read(ideaId)).revision}"` },
  });
const listed = async (id: string, query = '') =>
  (await app.call<Page<SuggestionDto>>({ path: apiPaths.suggestions(id) + query, as: author })).body.items;
const save = async (id: string, body: object) =>
  app.call<IdeaDto>({
    method: 'PATCH',
    path: apiPaths.idea(id),
    body,
    as: author,
    headers: { 'if-match': `"${(await read(id)).revision}"` },
  });

describe('a suggestion', () => {
  it('is seen by everybody who sees the idea, with what it would change', async () => {
    const { id } = await app.idea(author);
    const { body } = await propose(id, { note: 'On Thursdays the bus runs late.' });
    expect(body).toMatchObject({ before: BEFORE, text: CHANGED, state: 'open', isOwn: true });
    expect(body.abilities).toEqual({ accept: 'author_only', decline: 'author_only', withdraw: 'allowed' });
    const [seen] = await listed(id);
    expect(seen).toMatchObject({ author: { nickname: proposer.nickname }, note: 'On Thursdays the bus runs late.' });
    expect(seen?.abilities).toEqual({ accept: 'allowed', decline: 'allowed', withdraw: 'author_only' });
    expect((await read(id)).openSuggestionCount).toBe(1);
    expect(await listed(id, '?state=accepted')).toEqual([]);
  });

  it('is refused without a session, from an author, of nothing new, beyond the limits of the part, to a draft', async () => {
    const { id } = await app.idea(author);
    const draft = await app.draft(author);
    const anonymous = await app.call({
      method: 'POST',
      path: apiPaths.suggestions(id),
      body: { part: 'pitch', version: 1, text: CHANGED },
    });
    expect(anonymous.status).toBe(401);
    expect((await propose(id, {}, author)).body).toMatchObject({ status: 403, code: 'edit_instead' });
    expect((await propose(id, { text: BEFORE })).body).toMatchObject({ status: 422, code: 'suggestion_same' });
    expect((await propose(id, { text: 'x'.repeat(201) })).body).toMatchObject({
      errors: [{ path: 'text', code: 'text_too_long', params: { max: 200 } }],
    });
    expect((await propose(id, { text: '' })).body).toMatchObject({ errors: [{ code: 'text_too_short' }] });
    expect((await propose(id, { version: 7 })).status).toBe(404);
    expect((await propose(draft.id)).status).toBe(404);
    const young = await app.person({
      ageBand: '14-15',
      region: 'landkreis-leipzig',
      guardianEmail: 'guardian@test.example',
    });
    expect((await propose(id, {}, young)).body).toMatchObject({ status: 403, code: 'guardian_needed' });
  });

  it('is written once however often it is sent, and at most ten of one person wait', async () => {
    const { id } = await app.idea(author);
    const person = await app.person();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => propose(id, {}, person, { 'idempotency-key': 'one-suggestion-sent-five-times' })),
    );
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    for (let count = 2; count <= 10; count += 1) await propose(id, { text: `${CHANGED} ${count}` }, person);
    expect((await propose(id, { text: `${CHANGED} 11` }, person)).body).toMatchObject({
      status: 409,
      code: 'suggestions_exhausted',
    });
  });
});

describe('taking a suggestion up', () => {
  it('makes a version that names its proposer, who is credited', async () => {
    const { id } = await app.idea(author);
    const { body: suggestion } = await propose(id);
    expect((await decide('accept', suggestion, id)).body).toMatchObject({
      version: 2,
      pitch: CHANGED,
      contributors: [{ nickname: proposer.nickname }],
      openSuggestionCount: 0,
    });
    const { body } = await app.call<Page<VersionCardDto>>({ path: apiPaths.versions(id) });
    expect(body.items[0]).toMatchObject({
      author: { nickname: author.nickname },
      suggestedBy: { nickname: proposer.nickname },
    });
    expect((await decide('accept', suggestion, id)).body).toMatchObject({ status: 409, code: 'suggestion_closed' });
  });

  it('joins it with what was changed since', async () => {
    const { id } = await app.idea(author);
    const { body: suggestion } = await propose(id);
    await save(id, { pitch: 'Ropes, holds and a slackline on the old tower, open three evenings a week.' });
    expect((await decide('accept', suggestion, id)).body).toMatchObject({
      version: 3,
      pitch: 'Ropes, holds and a slackline on the old tower, open four evenings a week.',
    });
  });

  it('leaves it to an author where both changed the same place', async () => {
    const { id } = await app.idea(author);
    const { body: suggestion } = await propose(id);
    await save(id, { pitch: 'Ropes and holds on the old tower, open five evenings a week.' });
    expect((await decide('accept', suggestion, id)).body).toMatchObject({ status: 409, code: 'suggestion_conflict' });
    expect(await read(id)).toMatchObject({ version: 2, openSuggestionCount: 1 });
    const text = 'Ropes and holds on the old tower, open four or five evenings a week.';
    expect((await decide('accept', suggestion, id, { body: { text } })).body).toMatchObject({
      version: 3,
      pitch: text,
    });
  });

  it('happens once, whole or not at all, however many authors tap at once', async () => {
    const { id } = await app.idea(author);
    const { body: suggestion } = await propose(id);
    const answers = await Promise.all(Array.from({ length: 10 }, () => decide('accept', suggestion, id)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await read(id)).version).toBe(2);
    const stale = await app.call({
      method: 'POST',
      path: apiPaths.suggestionStep((await propose(id, { version: 2, text: BEFORE })).body.id, 'accept'),
      body: {},
      as: author,
      headers: { 'if-match': '"1"' },
    });
    expect(stale.status).toBe(412);
    // The save was refused, so the suggestion is open still.
    expect((await read(id)).openSuggestionCount).toBe(1);
  });

  it('is for authors alone, and so is saying no; taking back is for the proposer', async () => {
    const { id } = await app.idea(author);
    const { body: suggestion } = await propose(id);
    const stranger = await app.person();
    for (const as of [proposer, stranger]) {
      expect((await decide('accept', suggestion, id, { as })).body).toMatchObject({ code: 'author_only' });
      expect((await decide('decline', suggestion, id, { as, body: { answer: 'No.' } })).body).toMatchObject({
        code: 'author_only',
      });
    }
    expect((await decide('withdraw', suggestion, id, { as: author })).body).toMatchObject({ code: 'author_only' });
    expect((await decide('decline', suggestion, id, { body: { answer: '' } })).status).toBe(422);
    expect(
      (await decide('decline', suggestion, id, { body: { answer: 'Three is what we can keep up.' } })).status,
    ).toBe(204);
    expect((await listed(id))[0]).toMatchObject({ state: 'declined', answer: 'Three is what we can keep up.' });
    const { body: second } = await propose(id);
    expect((await decide('withdraw', second, id, { as: proposer })).status).toBe(204);
  });
});

describe('whoever proposed and erased their account', () => {
  it('leaves the version that took it up, and no words', async () => {
    const person = await app.person();
    const { id } = await app.idea(author);
    const { body: accepted } = await propose(id, {}, person);
    await decide('accept', accepted, id);
    const { body: open } = await propose(id, { version: 2, text: BEFORE, note: 'My own words.' }, person);
    await app.rows(`update session set authenticated_at = now() where account_id = $1`, [person.id]);
    const deleted = await app.call({
      method: 'POST',
      path: apiPaths.accountDeletion,
      body: { contents: 'delete' },
      as: person,
    });
    expect(deleted.status).toBe(204);
    expect((await listed(id)).map((one) => [one.id, one.text, one.note, one.state, one.author.nickname])).toEqual([
      [open.id, null, null, 'withdrawn', null],
      [accepted.id, null, null, 'accepted', null],
    ]);
    expect(await read(id)).toMatchObject({ pitch: CHANGED, contributors: [{ nickname: null }] });
  });
});
