import type { CommentAction, CommentDenial } from '@headframe/shared/comments';
import type { Abilities, Ability } from '@headframe/shared/common';
import { type IdeaStatus, isPublicStatus } from '@headframe/shared/ideas';
import type { MaybeActor } from '../../platform/security/actor.js';

/** Whether a reader may say something under an idea of this status. */
export function mayComment(
  actor: MaybeActor,
  ideaStatus: IdeaStatus,
): Ability<CommentDenial & ('sign_in_needed' | 'guardian_needed' | 'status_closed')> {
  if (actor === null) return 'sign_in_needed';
  if (actor.isGuardianNeeded) return 'guardian_needed';
  return isPublicStatus(ideaStatus) && ideaStatus !== 'merged' ? 'allowed' : 'status_closed';
}

/** What a reader may do with a comment. */
export function commentAbilities(
  actor: MaybeActor,
  comment: { isOwn: boolean; isRemoved: boolean },
  ideaStatus: IdeaStatus,
): Abilities<CommentAction, CommentDenial> {
  return { reply: mayComment(actor, ideaStatus), remove: mayRemove(actor, comment) };
}

function mayRemove(
  actor: MaybeActor,
  { isOwn, isRemoved }: { isOwn: boolean; isRemoved: boolean },
): Ability<CommentDenial> {
  if (actor === null) return 'sign_in_needed';
  if (!isOwn) return 'author_only';
  return isRemoved ? 'already_removed' : 'allowed';
}
