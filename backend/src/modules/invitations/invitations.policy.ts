import type { AgeBand, RoleAtPlace } from '@headframe/shared/accounts';
import { isMinor } from '@headframe/shared/accounts';
import type { InvitationState } from '@headframe/shared/invitations';
import type { Actor } from '../../platform/security/actor.js';
import { grantingRole } from '../roles/roles.policy.js';

/** Which invitations somebody looks after: those whose role they may give. `null` stands for all. */
export interface InvitationView {
  readonly leadOf: string[];
  readonly facilitatorOf: string[];
  readonly partnerOf: string[];
}

export function invitationView(actor: Actor): InvitationView | null {
  if (actor.grants.some(({ role }) => role === 'administrator')) return null;
  const places = (wanted: string): string[] =>
    actor.grants.flatMap(({ role, place }) => (role === wanted && place !== null ? [place] : []));
  return { leadOf: places('authority_lead'), facilitatorOf: places('facilitator'), partnerOf: places('partner') };
}

/** What is asked about an invitation before somebody accepts it. */
export interface OfferFacts {
  readonly wanted: RoleAtPlace;
  readonly state: InvitationState;
  readonly invitedBy: string;
  /** What the inviter holds now, whether it acts or not. */
  readonly inviterHolds: readonly RoleAtPlace[];
  /** Whether it names an address, and whether it is the account's. */
  readonly isForOther: boolean;
}

/** Where an invitation stands. One whose inviter could no longer give the role is as good as withdrawn. */
export function offerState({
  state,
  wanted,
  inviterHolds,
}: Pick<OfferFacts, 'state' | 'wanted' | 'inviterHolds'>): InvitationState {
  return state === 'open' && grantingRole(inviterHolds, wanted) === null ? 'withdrawn' : state;
}

export type AcceptDenial =
  | 'own_role'
  | 'invitation_for_other'
  | 'invitation_closed'
  | 'not_for_minors'
  | 'address_needed';

/** Whether a person may accept an invitation, or why not. */
export function acceptDenial(
  person: { id: string; ageBand: AgeBand; hasAddress: boolean },
  offer: OfferFacts,
): AcceptDenial | null {
  if (person.id === offer.invitedBy) return 'own_role';
  if (offer.isForOther) return 'invitation_for_other';
  if (offerState(offer) !== 'open') return 'invitation_closed';
  if (isMinor(person.ageBand)) return 'not_for_minors';
  return person.hasAddress ? null : 'address_needed';
}
