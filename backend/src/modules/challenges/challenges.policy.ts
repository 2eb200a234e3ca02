import { type ChallengeAction, type ChallengeDenial, type PhaseKind, phaseAllows } from '@headframe/shared/challenges';
import type { Abilities, Ability } from '@headframe/shared/common';
import { isFacilitatorOf, type MaybeActor } from '../../platform/security/actor.js';

/** What a challenge asks of its proposals, and when what may be done, is for the facilitators of its lab to say. */
export function maySetUp(actor: MaybeActor, labId: string): Ability<ChallengeDenial> {
  if (actor === null) return 'sign_in_needed';
  return isFacilitatorOf(actor, labId) ? 'allowed' : 'role_needed';
}

function mayShortlist(actor: MaybeActor, phase: PhaseKind | null, labId: string): Ability<ChallengeDenial> {
  const ability = maySetUp(actor, labId);
  return ability === 'allowed' && !phaseAllows(phase, 'shortlist') ? 'phase_closed' : ability;
}

/** What a reader may do with a challenge. Writing is open to readers without an account: it is asked for last. */
export function challengeAbilities(
  actor: MaybeActor,
  phase: PhaseKind | null,
  labId: string,
): Abilities<ChallengeAction, ChallengeDenial> {
  return {
    write: phaseAllows(phase, 'publish') ? (actor?.isGuardianNeeded ? 'guardian_needed' : 'allowed') : 'phase_closed',
    form: maySetUp(actor, labId),
    phases: maySetUp(actor, labId),
    shortlist: mayShortlist(actor, phase, labId),
  };
}
