import { PUBLIC_IDEA_STATUSES } from '@headframe/shared/ideas';
import { facilitatedLabs, isAdministrator, type MaybeActor } from '../../platform/security/actor.js';
import { worksOn } from '../collaborators/collaborators.scope.js';

const PUBLIC_LIST = PUBLIC_IDEA_STATUSES.map((status) => `'${status}'`).join(', ');

/** The ideas that everybody may read. The words are those of the partial indexes, so that PostgreSQL can use them. */
export const isPublic = (idea: string): string => `${idea}.status in (${PUBLIC_LIST})`;

/** The ideas that challenges and regions count: as in lists, what went into another idea is counted there. */
export const isCounted = (idea: string): string => `${isPublic(idea)} and ${idea}.status <> 'merged'`;

/** The values of the three parameters of `isVisible`: who reads, which labs they look after, whether administrator. */
export function visibilityValues(reader: MaybeActor): [string | null, string[], boolean] {
  return [reader?.accountId ?? null, facilitatedLabs(reader), isAdministrator(reader)];
}

/**
 * The one rule of who sees an idea at all: public ones everybody, every status whoever works on it, waiting ones also
 * the facilitators of its lab and administrators. Nobody but its people sees a draft.
 */
export function isVisible(idea: string, [reader, labs, administrator]: readonly [string, string, string]): string {
  return `(${isPublic(idea)} or ${worksOn(`${idea}.id`, reader)} or (${idea}.status = 'pending'
    and (${idea}.lab_id = any(${labs}::uuid[]) or ${administrator}::boolean)))`;
}
