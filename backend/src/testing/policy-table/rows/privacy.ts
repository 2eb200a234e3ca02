import { apiPaths } from '@headframe/shared/common';
import { ExportWorker } from '../../../modules/privacy/export-worker.js';
import { about, plain, type PolicyRow, type Scene } from '../policy-row.js';
import { HOME } from '../places.js';

/** Somebody that `owner` has muted: the host, by a comment of theirs. */
const muted = ({ world, owner, place }: Scene): Promise<string> =>
  world.kept(`mute of ${owner.id}`, async () => {
    const comment = await world.kept(`words of the host in ${place.region}`, () => world.comment(world.host, place));
    const body = { kind: 'mute', comment };
    return (await world.app.call<{ id: string }>({ method: 'POST', path: apiPaths.mutes, body, as: owner })).body.id;
  });

/** A copy of the data of `owner`, ready to be fetched. */
const exported = ({ world, owner }: Scene): Promise<string> =>
  world.kept(`export of ${owner.id}`, async () => {
    const { body } = await world.app.call<{ id: string }>({ method: 'POST', path: apiPaths.dataExports, as: owner });
    await world.app.app.get(ExportWorker).run();
    return body.id;
  });

export const privacyRows: readonly PolicyRow[] = [
  plain('get /api/purposes', () => ({ path: `${apiPaths.purposes}?region=${HOME.region}` })),
  about('get /api/mutes', async (scene) => ({ looksFor: await muted(scene) }), { when: 'one of whose mutes' }),
  about(
    'post /api/mutes',
    async ({ world, owner, place }) => ({ body: { kind: 'block', comment: await world.comment(owner, place) } }),
    { when: 'whoever wrote a comment', isSpent: true },
  ),
  about('delete /api/mutes/{id}', async (scene) => ({ path: apiPaths.mute(await muted(scene)) }), { isSpent: true }),
  about('get /api/data-exports', async (scene) => ({ looksFor: await exported(scene) }), { when: 'whose copy' }),
  plain('post /api/data-exports', () => ({}), { isSpent: true }),
  about(
    'get /api/data-exports/{id}/file',
    async (scene) => ({ path: apiPaths.dataExportFile(await exported(scene)) }),
    {
      when: 'whose copy',
    },
  ),
  plain('get /api/accounts/me/deletion'),
  plain('post /api/accounts/me/deletion', () => ({ body: { contents: 'leave' } }), { isSpent: true }),
];
