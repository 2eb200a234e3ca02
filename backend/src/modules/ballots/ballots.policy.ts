import { type VoteAction, type VoteDenial, voterAbility } from '@headframe/shared/ballots';
import type { Abilities, Ability } from '@headframe/shared/common';
import type { MaybeActor } from '../../platform/security/actor.js';
import { maySetUp } from '../challenges/challenges.policy.js';
import type { VoteFacts } from './ballots.repository.js';
import { rulesOf } from './rules-of.js';

/** Whether somebody may cast or change a ballot now, or why not. */
export function mayCast(actor: MaybeActor, vote: VoteFacts): Ability<VoteDenial> {
  if (!vote.hasBegun || vote.isOver || vote.isClosed) return 'phase_closed';
  if (actor === null) return 'sign_in_needed';
  const person = { isOfRegion: actor.regionId === vote.regionId, isOfLab: vote.isOfLab, ageBand: actor.ageBand };
  const ability = voterAbility(rulesOf(vote), person);
  if (ability !== 'allowed') return ability;
  return actor.isGuardianNeeded ? 'guardian_needed' : 'allowed';
}

/** Ballots are filled in by the rules that the vote opened with. */
function maySetRules(actor: MaybeActor, vote: VoteFacts): Ability<VoteDenial> {
  const ability = maySetUp(actor, vote.labId);
  if (ability !== 'allowed') return ability === 'sign_in_needed' ? 'sign_in_needed' : 'role_needed';
  return vote.isOpened || vote.hasBegun ? 'vote_has_begun' : 'allowed';
}

export function voteAbilities(actor: MaybeActor, vote: VoteFacts): Abilities<VoteAction, VoteDenial> {
  return { cast: mayCast(actor, vote), rules: maySetRules(actor, vote) };
}
