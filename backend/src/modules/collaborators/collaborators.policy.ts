import {
  type CollaboratorAction,
  type CollaboratorRole,
  type JoiningKind,
  type JoiningState,
  type JoiningStep,
  mayAs,
} from '@headframe/shared/collaborators';
import type { Abilities, Ability } from '@headframe/shared/common';
import type { MaybeActor } from '../../platform/security/actor.js';

/** What the policy must know about somebody who works on an idea. */
export interface CollaboratorFacts {
  role: CollaboratorRole;
  isSelf: boolean;
}

/**
 * Authors choose who writes along and who is a mentor. No author puts out or lowers another one: an idea cannot be taken
 * from who began it. Mentors keep their role; it comes with an invitation, and goes with them.
 * @param collaboration the reader's role on the idea
 */
export function canCollaborator(
  actor: MaybeActor,
  action: CollaboratorAction,
  collaboration: CollaboratorRole | null,
  { role, isSelf }: CollaboratorFacts,
): Ability<string> {
  if (actor === null) return 'sign_in_needed';
  if (!mayAs(collaboration, 'invite')) return 'author_only';
  if (isSelf || role === 'co_author') return 'authors_stay';
  return action === 'change' && role === 'mentor' ? 'mentor_not_vetted' : 'allowed';
}

export function collaboratorAbilities(
  actor: MaybeActor,
  collaboration: CollaboratorRole | null,
  facts: CollaboratorFacts,
): Abilities<CollaboratorAction, string> {
  return {
    change: canCollaborator(actor, 'change', collaboration, facts),
    remove: canCollaborator(actor, 'remove', collaboration, facts),
  };
}

/** What the policy must know about a way onto an idea. */
export interface JoiningFacts {
  kind: JoiningKind;
  state: JoiningState;
  role: CollaboratorRole;
  /** Whether the reader is who would join. */
  isSelf: boolean;
  /** The reader's role on the idea. */
  collaboration: CollaboratorRole | null;
  /** Whether an author keeps away who would join. */
  isBlocked: boolean;
}

/** Whether the reader stands on the side that answers, or on the one that asked. */
function isOnSide(step: JoiningStep, { kind, isSelf, collaboration }: JoiningFacts): boolean {
  const isAuthor = mayAs(collaboration, 'invite');
  if (kind === 'link') return step === 'withdraw' && isAuthor;
  return (kind === 'request') === (step === 'withdraw') ? isSelf : isAuthor;
}

/** An invitation is answered by who was invited, a request by the authors; the other side takes it back. */
export function canJoining(actor: MaybeActor, step: JoiningStep, facts: JoiningFacts): Ability<string> {
  if (actor === null) return 'sign_in_needed';
  if (!isOnSide(step, facts)) return 'joining_for_other';
  if (facts.state !== 'open') return 'joining_closed';
  if (step !== 'accept') return 'allowed';
  if (actor.isGuardianNeeded) return 'guardian_needed';
  return facts.isBlocked ? 'not_possible_here' : 'allowed';
}

/** Whether somebody takes up a link, or why not: whoever has it, but nobody whom an author keeps away. */
export function mayTakeUp(
  actor: MaybeActor,
  { state, collaboration, isBlocked }: Pick<JoiningFacts, 'state' | 'collaboration' | 'isBlocked'>,
): Ability<string> {
  if (actor === null) return 'sign_in_needed';
  if (state !== 'open') return 'joining_closed';
  if (collaboration !== null) return 'joined_already';
  if (actor.isGuardianNeeded) return 'guardian_needed';
  return isBlocked ? 'not_possible_here' : 'allowed';
}

export function joiningAbilities(actor: MaybeActor, facts: JoiningFacts): Abilities<JoiningStep, string> {
  return {
    accept: canJoining(actor, 'accept', facts),
    decline: canJoining(actor, 'decline', facts),
    withdraw: canJoining(actor, 'withdraw', facts),
  };
}
