import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths, type Page } from '@headframe/shared/common';
import type { IdeaCardDto, IdeaDto } from '@headframe/shared/ideas';
import type { PlaceCountDto } from '@headframe/shared/places';
import { TestApp, type TestPerson } from '../../testing/test-app.js';

const CHALLENGE = 'new-life-for-mine-buildings';
let app: TestApp;
let author: TestPerson;
beforeAll(async () => {
  app = await TestApp.start();
  author = await app.person();
});
afterAll(() => app.stop());

const places = async (query: string, language = 'en', as?: TestPerson) =>
  (
    await app.call<PlaceCountDto[]>({
      path: `${apiPaths.ideaPlaces}?${query}`,
      headers: { 'accept-language': language },
      as,
    })
  ).body;
const list = async (query: string) => (await app.call<Page<IdeaCardDto>>({ path: `${apiPaths.ideas}?${query}` })).body;
const save = (idea: IdeaDto, body: object) =>
  app.call<IdeaDto & { errors: object[] }>({
    method: 'PATCH',
    path: apiPaths.idea(idea.id),
    body,
    headers: { 'if-match': `"${idea.revision}"` },
    as: author,
  });

describe('the place of an idea', () => {
  it('is a municipality of its region, said in words too, and found by them', async () => {
    const idea = await app.idea(author, { municipality: 'taramundi' });
    expect(idea).toMatchObject({ municipality: 'taramundi', place: 'Taramundi' });
    expect((await list('q=taramundi')).items.map(({ id }) => id)).toEqual([idea.id]);
    const moved = await save(idea, { municipality: 'boal' });
    expect(moved.body).toMatchObject({ municipality: 'boal', place: 'Boal', version: 2 });
    expect((await save(moved.body, { municipality: '' })).body).toMatchObject({ municipality: null, place: null });
  });

  it.each(['borna', 'atlantis', 'Langreo', '43.3,-5.7'])('is not %s in Asturias', async (municipality) => {
    const idea = await app.idea(author);
    const { status, body } = await save(idea, { municipality });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ path: 'municipality' }]);
  });

  it('written by hand once stays until one is chosen', async () => {
    const idea = await app.idea(author);
    await app.rows(`update idea set place = 'By the old mill' where id = $1`, [idea.id]);
    const { body } = await save(idea, {
      pitch: 'Ropes and holds on the old tower, open on Sundays.',
      municipality: '',
    });
    expect(body).toMatchObject({ place: 'By the old mill', municipality: null });
  });
});

describe('the count of ideas by place', () => {
  it('counts what the list would show, with the same filters but its own, in letters that the reader can read', async () => {
    await app.idea(author, { municipality: 'somiedo', themes: ['mobility'], title: 'A quokkabus to the lakes' });
    await app.idea(author, { municipality: 'somiedo', themes: ['housing'], title: 'A quokkahouse for all' });
    await app.idea(author, { title: 'A quokkaroom without a place' });
    const counts = await places(`challenge=${CHALLENGE}`);
    expect(counts).toContainEqual({
      municipality: 'somiedo',
      name: 'Somiedo',
      latitude: 43.094,
      longitude: -6.256,
      ideaCount: 2,
    });
    expect(counts.some(({ municipality }) => municipality === null)).toBe(true);
    expect(await places('theme=mobility&q=quokkabus')).toMatchObject([{ municipality: 'somiedo', ideaCount: 1 }]);
    const chosen = await places(`challenge=${CHALLENGE}&municipality=somiedo`);
    expect(chosen).toEqual(counts);
    const { items } = await list(`challenge=${CHALLENGE}&municipality=somiedo`);
    expect(items.map(({ municipality }) => municipality)).toEqual(['somiedo', 'somiedo']);

    const [kozani, cyrillic] = [
      await places('region=western-macedonia', 'hu'),
      await places('region=western-macedonia', 'el'),
    ];
    expect(kozani.map(({ name }) => name)).toContain('Kozani');
    expect(cyrillic.map(({ name }) => name)).toContain('Κοζάνη');
  });

  it('adds up to the list', async () => {
    const counts = await places('region=asturias');
    const [{ total } = { total: 0 }] = await app.rows<{ total: number }>(
      `select count(*)::integer as total from idea i join region r on r.id = i.region_id
       where r.slug = 'asturias' and i.status not in ('draft', 'pending', 'withdrawn', 'merged')`,
    );
    expect(counts.reduce((sum, { ideaCount }) => sum + ideaCount, 0)).toBe(total);
  });

  it('leaves out drafts, but for their author who asks for their own', async () => {
    const writer = await app.person();
    await app.draft(writer, { municipality: 'ponga', title: 'A numbat in the valley' });
    expect(await places('q=numbat')).toEqual([]);
    expect((await places('region=asturias')).some(({ municipality }) => municipality === 'ponga')).toBe(false);
    expect(await places('own=true', 'en', writer)).toMatchObject([{ municipality: 'ponga', ideaCount: 1 }]);
    expect((await app.call({ path: `${apiPaths.ideaPlaces}?own=true` })).status).toBe(401);
  });
});
