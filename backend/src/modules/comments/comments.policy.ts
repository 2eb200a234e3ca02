import type { CommentAction, CommentDenial } from '@headframe/shared/comments';
import type { Abilities, Ability } from '@headframe/shared/common';
import { type IdeaStatus, isPublicStatus } from '@headframe/shared/ideas';
import type { MaybeActor } from '../../platform/security/actor.js';

/** Whether a reader may say something under an idea of this status, whose author perhaps keeps them away. */
export function mayComment(
  actor: MaybeActor,
  { status, isBlocked }: { status: IdeaStatus; isBlocked: boolean },
): Ability<CommentDenial & ('sign_in_needed' | 'guardian_needed' | 'status_closed' | 'not_possible_here')> {
  if (!isPublicStatus(status) || status === 'merged') return 'status_closed';
  if (actor === null) return 'sign_in_needed';
  if (actor.isGuardianNeeded) return 'guardian_needed';
  return isBlocked ? 'not_possible_here' : 'allowed';
}

/** What a reader may do with a comment. */
export function commentAbilities(
  actor: MaybeActor,
  comment: { isOwn: boolean; isRemoved: boolean; isBlocked: boolean },
  idea: { status: IdeaStatus; isBlocked: boolean },
): Abilities<CommentAction, CommentDenial> {
  const isBlocked = comment.isBlocked || idea.isBlocked;
  return { reply: mayComment(actor, { ...idea, isBlocked }), remove: mayRemove(actor, comment) };
}

function mayRemove(
  actor: MaybeActor,
  { isOwn, isRemoved }: { isOwn: boolean; isRemoved: boolean },
): Ability<CommentDenial> {
  if (actor === null) return 'sign_in_needed';
  if (!isOwn) return 'author_only';
  return isRemoved ? 'already_removed' : 'allowed';
}
