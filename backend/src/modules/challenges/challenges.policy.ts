import { type ChallengeAction, type ChallengeDenial, type PhaseKind, phaseAllows } from '@headframe/shared/challenges';
import type { Abilities } from '@headframe/shared/common';
import type { MaybeActor } from '../../platform/security/actor.js';

/** What a reader may do with a challenge. Writing is open to readers without an account: it is asked for last. */
export function challengeAbilities(
  actor: MaybeActor,
  phase: PhaseKind | null,
): Abilities<ChallengeAction, ChallengeDenial> {
  return {
    write: phaseAllows(phase, 'publish') ? (actor?.isGuardianNeeded ? 'guardian_needed' : 'allowed') : 'phase_closed',
  };
}
