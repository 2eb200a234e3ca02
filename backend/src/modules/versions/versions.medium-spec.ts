import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths, type Page } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import type { VersionCardDto, VersionDto } from '@headframe/shared/versions';
import { TestApp, type TestPerson } from '../../testing/test-app.js';
import { SupportAsksJob } from '../supports/support-asks.job.js';

let app: TestApp;
let author: TestPerson;
let supporter: TestPerson;

beforeAll(async () => {
  app = await TestApp.start();
  author = await app.person();
  supporter = await app.person();
});
afterAll(() => app.stop());

const read = async (id: string, as = author) => (await app.call<IdeaDto>({ path: apiPaths.idea(id), as })).body;
const save = async (id: string, body: object, as = author) =>
  app.call<IdeaDto>({
    method: 'PATCH',
    path: apiPaths.idea(id),
    body,
    as,
    headers: { 'if-match': `"${(await read(id)).revision}"` },
  });
const versions = async (id: string, as?: TestPerson, cursor = '') =>
  app.call<Page<VersionCardDto>>({ path: apiPaths.versions(id) + (cursor && `?cursor=${cursor}`), as });
const version = (id: string, number: number, as?: TestPerson) =>
  app.call<VersionDto>({ path: apiPaths.version(id, number), as });
const support = (id: string, as = supporter) => app.call({ method: 'PUT', path: apiPaths.ideaSupport(id), as });

const change = (id: string, word: string) => save(id, { pitch: `A ${word} in the old shaft, open in summer.` });

describe('versions', () => {
  it('come with each save that changes something, and with none that does not', async () => {
    const { id, title } = await app.idea(author);
    await save(id, { title });
    await save(id, { links: ['https://example.org/wall'] });
    await save(id, { pitch: 'Ropes and a slackline between the towers.' });
    const { body } = await versions(id);
    expect(body.items.map(({ number, isMaterial }) => [number, isMaterial])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ]);
    expect((await version(id, 2)).body.text).toMatchObject({
      pitch: 'Ropes and holds on the old tower, open three evenings a week.',
      links: ['https://example.org/wall'],
    });
    expect((await read(id)).version).toBe(3);
  });

  it('are pages of a list, and nothing for somebody who may not see the idea', async () => {
    const { id } = await app.idea(author);
    for (let count = 1; count <= 21; count += 1) await save(id, { links: [`https://example.org/${count}`] });
    const first = (await versions(id)).body;
    expect(first.items.map(({ number }) => number).slice(0, 2)).toEqual([22, 21]);
    const second = (await versions(id, undefined, first.next ?? '')).body;
    expect([...first.items, ...second.items]).toHaveLength(22);
    expect(second.next).toBeNull();
    const draft = await app.draft(author);
    expect([(await versions(draft.id)).status, (await version(draft.id, 1, supporter)).status]).toEqual([404, 404]);
    expect((await version(id, 99)).status).toBe(404);
    expect((await app.call({ path: `${apiPaths.versions(id)}/0` })).status).toBe(404);
  });

  it('are small only while the idea means the same', async () => {
    const { id } = await app.idea(author);
    const refused = await save(id, { isMinor: true, pitch: 'A swimming pool in the old shaft, open in summer.' });
    expect([refused.status, refused.body]).toMatchObject([
      422,
      { code: 'not_minor', errors: [{ path: 'pitch', code: 'not_minor' }] },
    ]);
    const mended = await save(id, {
      isMinor: true,
      pitch: 'Ropes and holds on the old tower: open three evenigns a week.',
    });
    expect([mended.status, mended.body.version]).toEqual([200, 2]);
    expect((await versions(id)).body.items[0]).toMatchObject({ isMinor: true, isMaterial: false });
  });

  it('bring an earlier text back as the newest, by an author and nobody else', async () => {
    const { id, pitch } = await app.idea(author);
    await save(id, { pitch: 'A swimming pool in the old shaft, open in summer.' });
    const restore = async (as: TestPerson) =>
      app.call<IdeaDto>({
        method: 'POST',
        path: apiPaths.restoreVersion(id, 1),
        as,
        headers: { 'if-match': `"${(await read(id)).revision}"` },
      });
    expect((await restore(supporter)).body).toMatchObject({ status: 403, code: 'author_only' });
    expect((await restore(author)).body).toMatchObject({ version: 3, pitch });
    expect((await versions(id)).body.items[0]).toMatchObject({ number: 3, restoredFrom: 1, isMaterial: true });
  });

  it('lose nothing where twenty people save at once', async () => {
    const { id, revision } = await app.idea(author);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        app.call<IdeaDto>({
          method: 'PATCH',
          path: apiPaths.idea(id),
          body: { pitch: `Ropes, holds and ${number} slacklines between the towers.` },
          as: author,
          headers: { 'if-match': `"${revision}"` },
        }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 19 }, () => 412)]);
    const kept = answers.find(({ status }) => status === 200)?.body;
    expect((await version(id, 2)).body.text.pitch).toBe(kept?.pitch);
  });
});

describe('a change of meaning', () => {
  it('asks supporters, who keep their support with one tap or release it', async () => {
    const { id } = await app.idea(author);
    const other = await app.person();
    await support(id);
    await support(id, other);
    await change(id, 'swimming pool');
    expect(await read(id, supporter)).toMatchObject({ askedSince: 1, supportCount: 2, earlierSupportCount: 2 });
    expect((await support(id)).body).toEqual({ supportCount: 2, isSupported: true });
    expect(await read(id, supporter)).toMatchObject({ askedSince: null, earlierSupportCount: 1 });
    await app.call({ method: 'DELETE', path: apiPaths.ideaSupport(id), as: other });
    expect(await read(id, other)).toMatchObject({ askedSince: null, supportCount: 1, earlierSupportCount: 0 });
    const events = await app.rows<{ type: string }>(
      `select type from event where idea_id = $1 and type like 'support.%' order by id`,
      [id],
    );
    expect(events.map(({ type }) => type)).toEqual([
      'support.given',
      'support.given',
      'support.kept',
      'support.taken_back',
    ]);
  });

  it('counts a support that is kept many times at once only once', async () => {
    const { id } = await app.idea(author);
    await support(id);
    await change(id, 'cinema');
    await Promise.all(Array.from({ length: 50 }, () => support(id)));
    const kept = await app.rows(`select 1 from event where idea_id = $1 and type = 'support.kept'`, [id]);
    expect([(await read(id)).supportCount, kept.length]).toEqual([1, 1]);
  });

  it('is told by mail once, and not for a change that leaves the meaning', async () => {
    const person = await app.person();
    const { id } = await app.idea(author);
    const job = app.app.get(SupportAsksJob, { strict: false });
    const told = async () => (await app.mails(person.email)).filter(({ template }) => template === 'idea_changed');
    await support(id, person);
    await save(id, { links: ['https://example.org/wall'] });
    await job.tell(0);
    expect(await told()).toEqual([]);
    await change(id, 'library');
    await job.tell(3600);
    expect(await told()).toEqual([]);
    await Promise.all([job.tell(0), job.tell(0)]);
    await job.tell(0);
    expect((await told()).map(({ values }) => values)).toMatchObject([{ title: 'A climbing wall in the shaft tower' }]);
  });
});
