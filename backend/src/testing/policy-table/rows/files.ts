import { randomUUID } from 'node:crypto';
import { apiPaths, filePaths } from '@headframe/shared/common';
import { plainPicture } from '../../pictures.js';
import { about, type PolicyRow, type Scene } from '../policy-row.js';

type Status = 'draft' | 'published';

const uploadOf = async (ideaId: string, fileId: string) => ({
  path: `${apiPaths.ideaFile(ideaId, fileId)}?text=The+tower`,
  body: await plainPicture(32, 32).png().toBuffer(),
  headers: { 'content-type': 'application/octet-stream' },
});

/** An idea of the owner with a picture: the same one each time, or a new one. */
const ideaOf = (status: Status, { world, owner, place }: Scene) => world.idea(owner, place, status);
const keptIdea = (status: Status, scene: Scene) =>
  scene.world.kept(`${status} of ${scene.owner.id}`, () => ideaOf(status, scene));

async function withPicture(idea: { id: string }, { world, owner }: Scene) {
  const fileId = randomUUID();
  const answer = await world.app.call({ method: 'PUT', ...(await uploadOf(idea.id, fileId)), as: owner });
  if (answer.status !== 200) throw new Error(`no picture was kept: ${answer.text}`);
  return { ideaId: idea.id, fileId };
}

export const fileRows: readonly PolicyRow[] = (['draft', 'published'] as const).flatMap((status) => {
  const when = { when: status === 'draft' ? 'of a draft' : 'of a published idea' };
  const route = '/api/ideas/{id}/files/{file}';
  return [
    about(`put ${route}`, async (scene) => uploadOf((await ideaOf(status, scene)).id, randomUUID()), when),
    about(
      `patch ${route}`,
      async (scene) => {
        const { ideaId, fileId } = await withPicture(await ideaOf(status, scene), scene);
        return { path: apiPaths.ideaFile(ideaId, fileId), body: { text: 'The tower at night' } };
      },
      when,
    ),
    about(
      `delete ${route}`,
      async (scene) => {
        const { ideaId, fileId } = await withPicture(await ideaOf(status, scene), scene);
        return { path: apiPaths.ideaFile(ideaId, fileId) };
      },
      when,
    ),
    about(
      `get /files/{file}/{name}`,
      async (scene) => {
        const { fileId } = await scene.world.kept(`picture of a ${status} of ${scene.owner.id}`, async () =>
          withPicture(await keptIdea(status, scene), scene),
        );
        return { path: filePaths.picture(fileId, 32) };
      },
      when,
    ),
  ];
});
