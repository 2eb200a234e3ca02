import { randomBytes } from 'node:crypto';
import { apiPaths } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import { about, type PolicyRow, type Scene } from '../policy-row.js';
import type { World } from '../world.js';

type Status = 'draft' | 'pending' | 'published';
const WORDS: Record<Status, string> = { draft: 'a draft', pending: 'waits for a look', published: 'published' };

/** An idea to look at: the same one each time. */
const seen =
  (status: Status, pathOf: (id: string) => string) =>
  async ({ world, owner, place }: Scene) => {
    const idea = await world.kept(`${status} of ${owner.id}`, () => world.idea(owner, place, status));
    return { path: pathOf(idea.id) };
  };

/** A search that only a new idea answers. */
const found = (status: Status, path: (word: string, scene: Scene) => string) => async (scene: Scene) => {
  const word = `zeppelin${randomBytes(5).toString('hex')}`;
  const idea = await scene.world.idea(scene.owner, scene.place, status, `A ${word} over the lake`);
  return { path: path(word, scene), looksFor: idea.id };
};

const bySearch = (word: string): string => `${apiPaths.ideas}?q=${word}`;
const countBySearch = (word: string): string => `${apiPaths.ideaPlaces}?q=${word}`;
/** A count has no ids: it counts the one idea that the search finds, or nothing. */
const counted = (status: Status) => async (scene: Scene) => ({
  path: (await found(status, countBySearch)(scene)).path,
});
const byLab = (_: string, { place }: Scene): string => `${apiPaths.ideas}?status=pending&lab=${place.lab}`;
const own = (): string => `${apiPaths.ideas}?own=true`;
const alike = (word: string, { place }: Scene): string =>
  `${apiPaths.ideaLookAlikes}?challenge=${place.challenge}&text=A+${word}+over+the+lake`;

/** An idea to change: another one each time. */
const step =
  (status: Status, transition: string, body?: object) =>
  async ({ world, owner, place }: Scene) => {
    const idea = await world.idea(owner, place, status);
    return { path: apiPaths.ideaTransition(idea.id, transition), ...(body ? { body } : {}) };
  };

/** What `If-Match` says of an idea as it stands. */
export async function revisionOf(world: World, ideaId: string): Promise<string> {
  const [row] = await world.app.rows<{ revision: number }>('select revision from idea where id = $1', [ideaId]);
  return `"${row?.revision}"`;
}

const REASON = { reason: 'Say who would open it in the evening.' };

/** A proposal of the owner that waits to be chosen; its challenge is in `phase`. */
async function submitted({ world, owner, place }: Scene): Promise<IdeaDto> {
  const idea = await world.idea(owner, place, 'published');
  await world.app.rows(`update idea set status = 'submitted', depth = 'proposal' where id = $1`, [idea.id]);
  return idea;
}

export const ideaRows: readonly PolicyRow[] = [
  ...(['draft', 'pending', 'published'] as const).flatMap((status) => [
    about('get /api/ideas', found(status, bySearch), { when: `searched: ${WORDS[status]}` }),
    about('get /api/ideas/look-alikes', found(status, alike), { when: WORDS[status] }),
    about('get /api/ideas/places', counted(status), {
      when: `counted: ${WORDS[status]}`,
      read: (body) => ((body as object[]).length > 0 ? 'counted' : 'not counted'),
    }),
  ]),
  about('get /api/ideas', found('pending', byLab), { when: 'what waits in its lab' }),
  about('get /api/ideas', found('draft', own), { when: 'one’s own: a draft' }),
  about(
    'post /api/ideas',
    ({ place }) => ({
      body: { challenge: place.challenge, language: 'en', title: 'A workshop', pitch: 'Tools for all, on Saturdays.' },
    }),
    { when: 'in a challenge there' },
  ),
  about('get /api/ideas/{id}', seen('draft', apiPaths.idea), { when: WORDS.draft }),
  about('get /api/ideas/{id}', seen('pending', apiPaths.idea), { when: WORDS.pending }),
  about('get /api/ideas/{id}', seen('published', apiPaths.idea), { when: WORDS.published }),
  ...(['draft', 'published'] as const).map((status) =>
    about(
      'patch /api/ideas/{id}',
      async ({ world, owner, place }) => {
        const idea = await world.idea(owner, place, status);
        return {
          path: apiPaths.idea(idea.id),
          body: { title: 'A better title' },
          headers: { 'if-match': await revisionOf(world, idea.id) },
        };
      },
      { when: WORDS[status] },
    ),
  ),
  ...(['draft', 'published'] as const).flatMap((status) => [
    about('get /api/ideas/{id}/journey', seen(status, apiPaths.ideaJourney), { when: WORDS[status] }),
    about('get /api/ideas/{id}/versions', seen(status, apiPaths.versions), { when: WORDS[status] }),
    about(
      'get /api/ideas/{id}/versions/{number}',
      seen(status, (id) => apiPaths.version(id, 1)),
      { when: `${WORDS[status]}: the first version` },
    ),
    about(
      'post /api/ideas/{id}/versions/{number}/restore',
      async ({ world, owner, place }) => {
        const idea = await world.idea(owner, place, status);
        return { path: apiPaths.restoreVersion(idea.id, 1), headers: { 'if-match': await revisionOf(world, idea.id) } };
      },
      { when: WORDS[status] },
    ),
  ]),
  about('post /api/ideas/{id}/publish', step('draft', 'publish'), { when: WORDS.draft }),
  about('post /api/ideas/{id}/approve', step('pending', 'approve'), { when: WORDS.pending }),
  about('post /api/ideas/{id}/return', step('pending', 'return', REASON), { when: WORDS.pending }),
  about('post /api/ideas/{id}/withdraw', step('draft', 'withdraw'), { when: WORDS.draft }),
  about('post /api/ideas/{id}/withdraw', step('published', 'withdraw'), { when: WORDS.published }),
  about(
    'post /api/ideas/{id}/submit',
    async ({ world, owner, place }) => ({
      path: apiPaths.ideaTransition((await world.idea(owner, place, 'published')).id, 'submit'),
    }),
    { when: 'while ideas are still written' },
  ),
  about('post /api/ideas/{id}/reopen', async (scene) => ({
    path: apiPaths.ideaTransition((await submitted(scene)).id, 'reopen'),
    body: { reason: 'The costs do not add up yet. Please count them again.' },
  })),
  about(
    'post /api/challenges/{slug}/shortlist',
    async (scene) => ({
      path: apiPaths.shortlist(scene.place.challenge),
      body: {
        choices: [
          { idea: (await submitted(scene)).id, outcome: 'shortlist', reason: 'Many want it, and it can begin in May.' },
        ],
      },
    }),
    { when: 'before the review' },
  ),
];
