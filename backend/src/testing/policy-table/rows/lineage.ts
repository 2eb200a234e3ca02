import { apiPaths } from '@headframe/shared/common';
import type { FamilyDto } from '@headframe/shared/lineage';
import type { TestPerson } from '../../test-app.js';
import { about, type PolicyRow, type Scene } from '../policy-row.js';
import type { World } from '../world.js';

const WORD = 'Two halves of one thing.';
const PRACTICE = { url: 'https://example.org/tower', title: 'A wall in an old silo' };

const somebody = (world: World): Promise<TestPerson> => world.kept('somebody who merges', () => world.app.person());

async function propose(world: World, source: string, target: string, as: TestPerson): Promise<string> {
  const path = apiPaths.merges(source);
  const { body } = await world.app.call<FamilyDto>({ method: 'POST', path, body: { target, word: WORD }, as });
  return body.merges[0]?.id ?? '';
}

/** That somebody else's idea goes into one of the owner, or the owner's into theirs. */
async function merge({ world, owner, place }: Scene, side: 'source' | 'target'): Promise<string> {
  const other = await somebody(world);
  const [own, another] = [await world.idea(owner, place, 'published'), await world.idea(other, place, 'published')];
  return side === 'source' ? propose(world, own.id, another.id, owner) : propose(world, another.id, own.id, other);
}

export const lineageRows: readonly PolicyRow[] = [
  ...(['draft', 'published'] as const).flatMap((status) => {
    const when = status === 'draft' ? 'a draft' : 'published';
    return [
      about(
        'get /api/ideas/{id}/family',
        async ({ world, owner, place }) => {
          const idea = await world.kept(`${status} of ${owner.id}`, () => world.idea(owner, place, status));
          return { path: apiPaths.ideaFamily(idea.id) };
        },
        { when },
      ),
      about(
        'post /api/ideas/{id}/inspirations',
        async ({ world, owner, place }) => {
          const idea = await world.idea(owner, place, status);
          return { path: apiPaths.inspirations(idea.id), body: PRACTICE };
        },
        { when },
      ),
    ];
  }),
  about('delete /api/ideas/{id}/inspirations/{entry}', async ({ world, owner, place }) => {
    const idea = await world.idea(owner, place, 'published');
    const path = apiPaths.inspirations(idea.id);
    const { body } = await world.app.call<FamilyDto>({ method: 'POST', path, body: PRACTICE, as: owner });
    return { path: apiPaths.inspiration(idea.id, body.ancestors[0]?.id ?? '') };
  }),
  about('post /api/ideas/{id}/merges', async ({ world, owner, place }) => {
    const idea = await world.idea(owner, place, 'published');
    const target = await world.idea(await somebody(world), place, 'published');
    return { path: apiPaths.merges(idea.id), body: { target: target.id, word: WORD } };
  }),
  ...(['agree', 'decline'] as const).map((step) =>
    about(`post /api/merges/{id}/${step}`, async (scene) => ({
      path: apiPaths.mergeStep(await merge(scene, 'target'), step),
    })),
  ),
  about('post /api/merges/{id}/withdraw', async (scene) => ({
    path: apiPaths.mergeStep(await merge(scene, 'source'), 'withdraw'),
  })),
  about('post /api/merges/{id}/undo', async (scene) => {
    const id = await merge(scene, 'target');
    await scene.world.app.call({ method: 'POST', path: apiPaths.mergeStep(id, 'agree'), as: scene.owner });
    return { path: apiPaths.mergeStep(id, 'undo') };
  }),
  about(
    'post /api/merges/{id}/support',
    async (scene) => {
      const id = await merge(scene, 'target');
      await scene.world.app.call({ method: 'POST', path: apiPaths.mergeStep(id, 'agree'), as: scene.owner });
      return { path: apiPaths.mergeSupport(id), body: { answer: 'dropped' } };
    },
    { when: 'of an idea that they did not support' },
  ),
];
