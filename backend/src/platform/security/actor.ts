import type { AgeBand, RoleAtPlace, RoleLack } from '@headframe/shared/accounts';
import type { LanguageCode } from '@headframe/shared/common';

/** A role beyond participant; `place` is the id of the region, lab or organisation it holds for. */
export type Grant = RoleAtPlace;

/** A role as it was given, with what is missing before it acts. */
export interface HeldGrant extends Grant {
  readonly lacks: readonly RoleLack[];
}

/** Whoever sends a request with a valid login session. */
export interface Actor {
  readonly accountId: string;
  readonly sessionId: string;
  readonly nickname: string;
  readonly ageBand: AgeBand;
  readonly regionId: string;
  readonly language: LanguageCode;
  /** Whether a guardian must say yes before this person may publish. */
  readonly isGuardianNeeded: boolean;
  /** Whether a second factor was shown in this session. */
  readonly hasSecondFactor: boolean;
  /** When this person last proved who they are, in milliseconds of the epoch. */
  readonly authenticatedAt: number;
  /** The roles that act: policies ask these and no others. */
  readonly grants: readonly Grant[];
  /** Every role that was given, acting or not. */
  readonly heldGrants: readonly HeldGrant[];
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
