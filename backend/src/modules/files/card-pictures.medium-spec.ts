import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths, filePaths, type Page } from '@headframe/shared/common';
import type { IdeaCardDto } from '@headframe/shared/ideas';
import { pdf, plainPicture } from '../../testing/pictures.js';
import { TestApp, type TestPerson } from '../../testing/test-app.js';
import { listQuery } from '../ideas/idea-lists.sql.js';

let app: TestApp;
let author: TestPerson;
let reader: TestPerson;
beforeAll(async () => {
  app = await TestApp.start();
  author = await app.person();
  reader = await app.person();
});
afterAll(() => app.stop());

async function add(ideaId: string, bytes: Buffer): Promise<string> {
  const id = randomUUID();
  const { status } = await app.call({
    method: 'PUT',
    path: `${apiPaths.ideaFile(ideaId, id)}?text=${encodeURIComponent('The shaft tower')}`,
    body: bytes,
    headers: { 'content-type': 'application/octet-stream' },
    as: author,
  });
  expect(status).toBe(200);
  return id;
}

const picture = (width: number) => plainPicture(width, 400).png().toBuffer();
const cardOf = async (ideaId: string, as: TestPerson = reader, list = '') =>
  (await app.call<Page<IdeaCardDto>>({ path: `${apiPaths.ideas}?${list}`, as })).body.items.find(
    ({ id }) => id === ideaId,
  );

describe('an idea in a list', () => {
  it('shows its first picture in the smallest width there is, and no document', async () => {
    const { id } = await app.idea(author);
    expect(await cardOf(id)).toMatchObject({ picture: null });
    await add(id, pdf());
    expect(await cardOf(id)).toMatchObject({ picture: null });
    const wide = await add(id, await picture(1200));
    expect(await cardOf(id)).toMatchObject({ picture: { id: wide, width: 480 } });
    const small = await add(id, await picture(300));
    await app.call({ method: 'PATCH', path: apiPaths.ideaFile(id, small), body: { position: 0 }, as: author });
    expect(await cardOf(id)).toMatchObject({ picture: { id: small, width: 300 } });
    await app.call({ method: 'DELETE', path: apiPaths.ideaFile(id, small), as: author });
    await app.call({ method: 'DELETE', path: apiPaths.ideaFile(id, wide), as: author });
    expect(await cardOf(id)).toMatchObject({ picture: null });
  });

  it('is seen with its picture by whoever sees the idea, and by nobody else', async () => {
    const draft = await app.draft(author);
    const file = await add(draft.id, await picture(600));
    const url = filePaths.picture(file, 480);
    const status = async (as: TestPerson) => (await app.call({ path: url, as })).status;
    expect([await cardOf(draft.id), await status(reader)]).toEqual([undefined, 404]);
    expect(await cardOf(draft.id, author, 'own=true')).toMatchObject({ picture: { id: file, width: 480 } });
    await app.call({ method: 'POST', path: apiPaths.ideaTransition(draft.id, 'publish'), as: author });
    expect([(await cardOf(draft.id))?.picture, await status(reader)]).toEqual([{ id: file, width: 480 }, 200]);
    await app.call({ method: 'POST', path: apiPaths.ideaTransition(draft.id, 'withdraw'), as: author });
    expect([await cardOf(draft.id), await status(reader)]).toEqual([undefined, 404]);
  });

  it('comes with its picture out of the same statement, by the index of an idea’s files', async () => {
    await app.rows(`
      insert into idea_file (id, idea_id, account_id, kind, text, position, widths, height, bytes)
      select gen_random_uuid(), i.id, i.author_id, 'picture', 'Shown by nobody', n, '{480}', 320, 1000
      from idea i, generate_series(10, 300) n where i.status = 'draft'`);
    await app.rows(`analyze idea_file`);
    const { text, values } = listQuery({ query: {}, after: null, language: 'en', readerId: reader.id, labs: [] });
    const plan = await app.rows<{ 'QUERY PLAN': string }>(`explain ${text}`, values);
    const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(lines).toContain('ix_idea_file_idea');
    expect(lines).not.toContain('Seq Scan on idea_file');
  });
});
