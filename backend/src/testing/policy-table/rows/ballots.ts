import { apiPaths } from '@headframe/shared/common';
import { about, plain, type PolicyRow } from '../policy-row.js';
import type { World } from '../world.js';

/** Demo challenges: one whose vote is open to people of all regions, one whose vote is over. */
const OPEN = 'good-work-from-field-and-mine';
const OVER = 'energy-and-memory-in-our-hands';

/** Looks, so that the vote is counted. */
const counted = (world: World) => world.kept('a tally', () => world.app.call({ path: apiPaths.vote(OVER) }));

export const ballotRows: readonly PolicyRow[] = [
  about('get /api/challenges/{slug}/vote', ({ place }) => ({ path: apiPaths.vote(place.challenge) })),
  about('put /api/challenges/{slug}/vote', async ({ world, place }) => {
    const [vote] = await world.app.rows<{ revision: number }>(
      `select v.revision from vote v join challenge c on c.id = v.challenge_id where c.slug = $1`,
      [place.challenge],
    );
    return {
      path: apiPaths.vote(place.challenge),
      body: { method: 'ranked', most: 3, mostEach: 1, isRegionOnly: true, isLabOnly: false, ageBands: [] },
      headers: { 'if-match': `"${vote?.revision ?? 0}"` },
    };
  }),
  about(
    'put /api/challenges/{slug}/ballot',
    ({ place }) => ({ path: apiPaths.ballot(place.challenge), body: { choices: [1], points: [1] } }),
    { when: 'before the vote opens' },
  ),
  plain(
    'put /api/challenges/{slug}/ballot',
    () => ({ path: apiPaths.ballot(OPEN), body: { choices: [1], points: [1] } }),
    { when: 'while the vote is open to all' },
  ),
  plain('get /api/challenges/{slug}/tally', async ({ world }) => {
    await counted(world);
    return { path: apiPaths.tally(OVER) };
  }),
  plain(
    'get /api/challenges/{slug}/tally/file',
    async ({ world }) => {
      await counted(world);
      return { path: apiPaths.tallyFile(OVER) };
    },
    { when: 'fewer than five voted' },
  ),
];
