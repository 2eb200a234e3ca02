import { apiPaths } from '@headframe/shared/common';
import { about, type PolicyRow, type Scene } from '../policy-row.js';

type Status = 'draft' | 'published';

const ideaOf = (status: Status, { world, owner, place }: Scene) =>
  world.kept(`${status} of ${owner.id}`, () => world.idea(owner, place, status));

const under = (status: Status, pathOf: (id: string) => string, body?: object) => async (scene: Scene) => ({
  path: pathOf((await ideaOf(status, scene)).id),
  ...(body ? { body } : {}),
});

const WORDS = { kind: 'question', language: 'en', text: 'Who has the key?' };
const commentOf = ({ world, owner, place }: Scene) => world.comment(owner, place);

export const talkRows: readonly PolicyRow[] = [
  about('get /api/ideas/{id}/comments', under('draft', apiPaths.ideaComments), { when: 'under a draft' }),
  about('get /api/ideas/{id}/comments', under('published', apiPaths.ideaComments), { when: 'under a published idea' }),
  about('post /api/ideas/{id}/comments', under('draft', apiPaths.ideaComments, WORDS), { when: 'under a draft' }),
  about('post /api/ideas/{id}/comments', under('published', apiPaths.ideaComments, WORDS), {
    when: 'under a published idea',
  }),
  about('get /api/comments/{id}/replies', async (scene) => ({ path: apiPaths.commentReplies(await commentOf(scene)) })),
  about('delete /api/comments/{id}', async (scene) => ({ path: apiPaths.comment(await commentOf(scene)) })),
  about('put /api/ideas/{id}/support', under('draft', apiPaths.ideaSupport), { when: 'a draft' }),
  about('put /api/ideas/{id}/support', under('published', apiPaths.ideaSupport), { when: 'a published idea' }),
  about('delete /api/ideas/{id}/support', under('draft', apiPaths.ideaSupport), { when: 'a draft' }),
  about('delete /api/ideas/{id}/support', under('published', apiPaths.ideaSupport), { when: 'a published idea' }),
];
