import { phaseAllows, type PhaseKind } from '@headframe/shared/challenges';
import { type CollaboratorRole, mayAs } from '@headframe/shared/collaborators';
import type { Abilities, Ability } from '@headframe/shared/common';
import type { IdeaStatus } from '@headframe/shared/ideas';
import type { MergeState, MergeStep } from '@headframe/shared/lineage';
import type { MaybeActor } from '../../platform/security/actor.js';

/** What the policy must know about an idea. */
interface LineageFacts {
  status: IdeaStatus;
  collaboration: CollaboratorRole | null;
  phase: PhaseKind | null;
}

/** Ideas are put together while they can change: not once a vote has begun, and not once one of them is over. */
export const isMergeable = ({ status }: Pick<LineageFacts, 'status'>): boolean =>
  status === 'published' || status === 'submitted';

/** Giving up one's own idea is for its authors to propose. */
export function mayProposeMerge(actor: MaybeActor, idea: LineageFacts): Ability<string> {
  if (actor === null) return 'sign_in_needed';
  if (!mayAs(idea.collaboration, 'decide')) return 'author_only';
  if (!isMergeable(idea)) return 'status_closed';
  if (!phaseAllows(idea.phase, 'edit')) return 'phase_closed';
  return actor.isGuardianNeeded ? 'guardian_needed' : 'allowed';
}

/** Whoever writes an idea says what inspired it. */
export function mayInspire(actor: MaybeActor, { status, collaboration }: LineageFacts): Ability<string> {
  if (actor === null) return 'sign_in_needed';
  if (!mayAs(collaboration, 'edit')) return 'author_only';
  if (status === 'merged' || status === 'withdrawn') return 'status_closed';
  return actor.isGuardianNeeded && status !== 'draft' ? 'guardian_needed' : 'allowed';
}

/** What the policy must know about a merge. */
export interface MergeFacts {
  state: MergeState;
  /** Whether the reader is an author of the idea that goes. */
  isOfSource: boolean;
  /** Whether the reader is an author of the idea that takes it in. */
  isOfTarget: boolean;
  /** Whether the time for undoing runs, the idea that went has an author, and the other one has not gone into a third. */
  isUndoable: boolean;
}

/** One side proposes and takes back, the other one answers; afterwards either side undoes it. */
export function canMerge(actor: MaybeActor, step: MergeStep, merge: MergeFacts): Ability<string> {
  if (actor === null) return 'sign_in_needed';
  const { state, isOfSource, isOfTarget, isUndoable } = merge;
  const isOnSide = step === 'undo' ? isOfSource || isOfTarget : step === 'withdraw' ? isOfSource : isOfTarget;
  if (!isOnSide) return 'author_only';
  if (step === 'undo') return state === 'agreed' && isUndoable ? 'allowed' : 'merge_closed';
  if (state !== 'proposed') return 'merge_closed';
  return step === 'agree' && actor.isGuardianNeeded ? 'guardian_needed' : 'allowed';
}

export function mergeAbilities(actor: MaybeActor, merge: MergeFacts): Abilities<MergeStep, string> {
  return {
    agree: canMerge(actor, 'agree', merge),
    decline: canMerge(actor, 'decline', merge),
    withdraw: canMerge(actor, 'withdraw', merge),
    undo: canMerge(actor, 'undo', merge),
  };
}
