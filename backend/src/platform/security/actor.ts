import type { AgeBand, Role } from '@headframe/shared/accounts';
import type { LanguageCode } from '@headframe/shared/common';

/** A role beyond participant; `place` is the id of the region or lab it holds for. */
export interface Grant {
  readonly role: Exclude<Role, 'participant'>;
  readonly place: string | null;
}

/** Whoever sends a request with a valid login session. */
export interface Actor {
  readonly accountId: string;
  readonly nickname: string;
  readonly ageBand: AgeBand;
  readonly regionId: string;
  readonly language: LanguageCode;
  /** Whether a guardian must say yes before this person may publish. */
  readonly isGuardianNeeded: boolean;
  readonly grants: readonly Grant[];
}

/** A reader without a session has no actor. */
export type MaybeActor = Actor | null;

export function isAdministrator(actor: MaybeActor): boolean {
  return actor?.grants.some(({ role }) => role === 'administrator') ?? false;
}

export function isFacilitatorOf(actor: MaybeActor, labId: string): boolean {
  return actor?.grants.some(({ role, place }) => role === 'facilitator' && place === labId) ?? false;
}

/** The labs whose waiting ideas this person may look at. */
export function facilitatedLabs(actor: MaybeActor): string[] {
  return (actor?.grants ?? []).flatMap(({ role, place }) => (role === 'facilitator' && place ? [place] : []));
}
