import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths, type Page } from '@headframe/shared/common';
import type { JourneyStepDto } from '@headframe/shared/events';
import type { IdeaDto } from '@headframe/shared/ideas';
import { plainPicture } from '../../testing/pictures.js';
import { TestApp, type TestPerson } from '../../testing/test-app.js';
import { LIST_STEPS } from './journeys.sql.js';

const LOOKS_FIRST = 'the-lakes-are-ours-too';

let app: TestApp;
let author: TestPerson;

beforeAll(async () => {
  app = await TestApp.start();
  author = await app.person();
});
afterAll(() => app.stop());

const journey = async (id: string, as?: TestPerson) => {
  const steps: JourneyStepDto[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: string = cursor && `?cursor=${cursor}`;
    const { body } = await app.call<Page<JourneyStepDto>>({ path: apiPaths.ideaJourney(id) + query, as });
    steps.push(...body.items);
    cursor = body.next;
  }
  return steps;
};

describe('the journey of an idea', () => {
  it('tells changes in a row as one step on the idea’s page, and each of them on its own', async () => {
    const { id } = await app.idea(author);
    let { revision } = (await app.call<IdeaDto>({ path: apiPaths.idea(id), as: author })).body;
    for (let count = 1; count <= 30; count += 1) {
      const saved = await app.call<IdeaDto>({
        method: 'PATCH',
        path: apiPaths.idea(id),
        body: { links: [`https://example.org/${count}`] },
        as: author,
        headers: { 'if-match': `"${revision}"` },
      });
      revision = saved.body.revision;
    }
    const { body } = await app.call<IdeaDto>({ path: apiPaths.idea(id) });
    expect(body.journey.map(({ type, times, version }) => [type, times, version])).toEqual([
      ['idea.created', 1, null],
      ['idea.published', 1, 1],
      ['idea.edited', 30, 31],
    ]);
    const steps = await journey(id);
    expect(steps).toHaveLength(32);
    expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).toSorted());
    expect(steps.slice(2).map(({ version }) => version)).toEqual(Array.from({ length: 30 }, (_, index) => index + 2));
  });

  it('keeps between authors and lab what passed between them, and a draft’s steps from everybody else', async () => {
    const facilitator = await app.staff('facilitator', 'living-lab-neuseenland');
    const somebody = await app.person({ region: 'landkreis-leipzig' });
    const { id } = await app.idea(somebody, { challenge: LOOKS_FIRST });
    const step = (name: string, as: TestPerson, body?: object) =>
      app.call({ method: 'POST', path: apiPaths.ideaTransition(id, name), as, body });
    await step('return', facilitator, { reason: 'Please say who would look after the wall in winter.' });
    expect((await app.call({ path: apiPaths.ideaJourney(id) })).status).toBe(404);
    await step('publish', somebody);
    await step('approve', facilitator);
    const types = async (as?: TestPerson) => (await journey(id, as)).map(({ type }) => type);
    expect(await types()).toEqual(['idea.created', 'idea.approved']);
    expect(await types(somebody)).toEqual([
      'idea.created',
      'idea.sent_for_look',
      'idea.returned',
      'idea.sent_for_look',
      'idea.approved',
    ]);
  });
});

const TOWER = 'The tower from the lake';
const NIGHT = 'The tower at night';

const add = async (ideaId: string, text: string) => {
  const id = randomUUID();
  const { status } = await app.call({
    method: 'PUT',
    path: `${apiPaths.ideaFile(ideaId, id)}?text=${encodeURIComponent(text)}`,
    body: await plainPicture(64, 64).png().toBuffer(),
    headers: { 'content-type': 'application/octet-stream' },
    as: author,
  });
  expect(status).toBe(200);
  return id;
};
const describeAnew = (ideaId: string, id: string, text: string) =>
  app.call({ method: 'PATCH', path: apiPaths.ideaFile(ideaId, id), body: { text }, as: author });
const remove = (ideaId: string, id: string) =>
  app.call({ method: 'DELETE', path: apiPaths.ideaFile(ideaId, id), as: author });
const onPage = async (id: string, as: TestPerson) =>
  (await app.call<IdeaDto>({ path: apiPaths.idea(id), as })).body.journey;
const told = (steps: JourneyStepDto[]) =>
  steps.filter(({ type }) => type.startsWith('file.')).map(({ type, times, file }) => [type, times, file]);

describe('files in the journey of an idea', () => {
  it('come with what is said of them now, and leave without a word of it', async () => {
    const { id } = await app.idea(author);
    const reader = await app.person();
    const tower = await add(id, TOWER);
    expect(told(await onPage(id, reader))).toEqual([['file.added', 1, TOWER]]);
    expect((await onPage(id, reader)).at(-1)).toMatchObject({
      actor: 'author',
      language: 'en',
      reason: null,
      version: null,
    });
    await describeAnew(id, tower, NIGHT);
    expect(told(await journey(id, reader))).toEqual([
      ['file.added', 1, NIGHT],
      ['file.changed', 1, NIGHT],
    ]);
    await remove(id, tower);
    const gone = [
      ['file.added', 1, null],
      ['file.changed', 1, null],
      ['file.removed', 1, null],
    ];
    expect(told(await onPage(id, reader))).toEqual(gone);
    expect(told(await journey(id, reader))).toEqual(gone);
    const { text } = await app.call({ path: apiPaths.ideaJourney(id), as: reader });
    expect(text).not.toContain(tower);
  });

  it('that come one after the other are one step on the idea’s page, and each a step of its own', async () => {
    const { id } = await app.idea(author);
    const reader = await app.person();
    await add(id, TOWER);
    await add(id, NIGHT);
    expect(told(await onPage(id, reader))).toEqual([['file.added', 2, null]]);
    expect(told(await journey(id, reader))).toEqual([
      ['file.added', 1, TOWER],
      ['file.added', 1, NIGHT],
    ]);
  });

  it('of a draft are nobody’s business, before and after it is published', async () => {
    const { id } = await app.draft(author);
    await add(id, TOWER);
    const stranger = await app.person();
    expect((await app.call({ path: apiPaths.ideaJourney(id), as: stranger })).status).toBe(404);
    expect((await app.call({ path: apiPaths.ideaJourney(id) })).status).toBe(404);
    await app.call({ method: 'POST', path: apiPaths.ideaTransition(id, 'publish'), as: author });
    expect(told(await journey(id, stranger))).toEqual([]);
    await add(id, NIGHT);
    await app.call({ method: 'POST', path: apiPaths.ideaTransition(id, 'withdraw'), as: author });
    expect((await app.call({ path: apiPaths.ideaJourney(id), as: stranger })).status).toBe(404);
    expect(told(await journey(id, author))).toEqual([['file.added', 1, NIGHT]]);
  });

  it('are found by the index of steps alone', async () => {
    await app.rows(`set enable_seqscan = off`);
    const plan = await app.rows<{ 'QUERY PLAN': string }>(`explain ${LIST_STEPS}`, [randomUUID(), null, false]);
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('ix_event_journey');
  });
});
