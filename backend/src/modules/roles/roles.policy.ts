import { mayGrant, type RoleAtPlace, type StaffRole } from '@headframe/shared/accounts';
import { PEOPLE_ROLES, type RoleChangeResult } from '@headframe/shared/people';
import type { Actor } from '../../platform/security/actor.js';

const LOOKS_AFTER_PEOPLE: ReadonlySet<StaffRole> = new Set(PEOPLE_ROLES);

/** Whether somebody acts in a role that may give any role at all. */
export function looksAfterPeople(actor: Actor): boolean {
  return actor.grants.some(({ role }) => LOOKS_AFTER_PEOPLE.has(role));
}

/** In which role somebody gives or takes `wanted`, or `null` where it is more than they hold. Places are ids. */
export function grantingRole(held: readonly RoleAtPlace[], wanted: RoleAtPlace): StaffRole | null {
  return held.find((grant) => mayGrant([grant], wanted))?.role ?? null;
}

/** What is asked about somebody before they get a role. */
export interface RoleCandidate {
  readonly id: string;
  readonly isMinor: boolean;
  /** Whether there is a confirmed address of mail. Roles need one: pupils have none. */
  readonly hasAddress: boolean;
  readonly holdsRole: boolean;
}

/** What giving somebody a role comes to. Nobody gives one to themselves: every role has a second person who wanted it so. */
export function givingResult(giverId: string, candidate: RoleCandidate): RoleChangeResult {
  if (candidate.id === giverId) return 'own_role';
  if (candidate.holdsRole) return 'unchanged';
  if (candidate.isMinor) return 'not_for_minors';
  return candidate.hasAddress ? 'changed' : 'address_needed';
}

/** What taking a role from somebody comes to. The last administrator keeps it: nobody could give it back. */
export function takingResult(
  candidate: Pick<RoleCandidate, 'holdsRole'>,
  role: StaffRole,
  administrators: number,
): RoleChangeResult {
  if (!candidate.holdsRole) return 'unchanged';
  return role === 'administrator' && administrators <= 1 ? 'last_administrator' : 'changed';
}
