import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths, type Page } from '@headframe/shared/common';
import type { JourneyStepDto } from '@headframe/shared/events';
import type { IdeaDto } from '@headframe/shared/ideas';
import { TestApp, type TestPerson } from '../../testing/test-app.js';

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
