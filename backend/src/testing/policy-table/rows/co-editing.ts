import { apiPaths } from '@headframe/shared/common';
import { about, type PolicyRow, type Scene } from '../policy-row.js';

type Status = 'draft' | 'published';

const ideaOf = (status: Status, { world, owner, place }: Scene) =>
  world.kept(`${status} of ${owner.id}`, () => world.idea(owner, place, status));

const under =
  (status: Status, pathOf: (id: string, section: string) => string, body?: object) => async (scene: Scene) => ({
    path: pathOf((await ideaOf(status, scene)).id, 'problem'),
    ...(body ? { body } : {}),
  });

/** An update of Yjs that changes nothing. */
const NOTHING = { update: 'AAA=' };
/** A place that nobody has: whoever gets so far hears that it is not there. */
const NO_SEAT = '01935000-0000-7000-8000-0000000000aa';
const PRESENCE = { seat: NO_SEAT, client: 1, cursor: null };
const stream = (id: string, section: string) => `${apiPaths.coEditingStream(id, section)}?seat=${NO_SEAT}`;

export const coEditingRows: readonly PolicyRow[] = (['draft', 'published'] as const).flatMap((status) => {
  const when = { when: status === 'draft' ? 'a draft' : 'a published idea' };
  const base = '/api/ideas/{id}/co-editing/{section}';
  return [
    about(`post ${base}/seats`, under(status, apiPaths.coEditingSeats, {}), when),
    about(`post ${base}/updates`, under(status, apiPaths.coEditingUpdates, NOTHING), when),
    about(`post ${base}/presence`, under(status, apiPaths.coEditingPresence, PRESENCE), when),
    about(`get ${base}/stream`, under(status, stream), when),
  ];
});
