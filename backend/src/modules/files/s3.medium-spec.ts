import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths, filePaths } from '@headframe/shared/common';
import type { FileDto } from '@headframe/shared/files';
import { plainPicture } from '../../testing/pictures.js';
import { S3Server } from '../../testing/s3-server.js';
import { TestApp, type TestPerson } from '../../testing/test-app.js';
import { FileRemovalWorker } from './file-removal.worker.js';

const server = new S3Server();
let app: TestApp;
let author: TestPerson;
beforeAll(async () => {
  app = await TestApp.start({ HEADFRAME_S3_URL: await server.start() });
  author = await app.person();
});
afterAll(async () => {
  await app.stop();
  await server.stop();
});

async function add(ideaId: string) {
  const { status, body } = await app.call<FileDto>({
    method: 'PUT',
    path: `${apiPaths.ideaFile(ideaId, randomUUID())}?text=The+tower`,
    body: await plainPicture(1200, 800).png().toBuffer(),
    headers: { 'content-type': 'application/octet-stream' },
    as: author,
  });
  expect(status).toBe(200);
  return body;
}

describe('a storage that speaks S3', () => {
  it('keeps files, gives them back and lets them go; every request is signed', async () => {
    const { id } = await app.idea(author);
    const [kept, gone] = [await add(id), await add(id)];
    expect(server.objects.size).toBe(6);
    const answer = await app.call({ path: filePaths.picture(kept.id, 960) });
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'image/webp' } });
    await app.call({ method: 'DELETE', path: apiPaths.ideaFile(id, gone.id), as: author });
    await app.app.get(FileRemovalWorker).run();
    expect([...server.objects.keys()].every((key) => key.includes(kept.id))).toBe(true);
    expect((await app.call({ path: filePaths.picture(kept.id, 700) })).status).toBe(404);
    expect(server.refused).toBe(0);
  });
});
