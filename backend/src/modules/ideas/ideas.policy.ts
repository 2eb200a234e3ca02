import { phaseAllows, type PhaseKind } from '@headframe/shared/challenges';
import { type CollaboratorRole, mayAs } from '@headframe/shared/collaborators';
import type { Abilities, Ability } from '@headframe/shared/common';
import {
  canTransit,
  type IdeaDepth,
  type IdeaAction,
  type IdeaDenial,
  type IdeaStatus,
  type IdeaTexts,
  IDEA_TRANSITIONS,
  type IdeaTransition,
  isPublicStatus,
  missingFor,
  tooShort,
} from '@headframe/shared/ideas';
import { type Actor, isAdministrator, isFacilitatorOf, type MaybeActor } from '../../platform/security/actor.js';
import { mayComment } from '../comments/comments.policy.js';

/** What the policy must know about an idea. */
export interface IdeaFacts extends IdeaTexts {
  status: IdeaStatus;
  labId: string;
  /** The reader's role on the idea. */
  collaboration: CollaboratorRole | null;
  /** Whether the reader supports it. */
  isSupported: boolean;
  /** Whether one of its authors keeps the reader away. */
  isBlocked: boolean;
  phase: PhaseKind | null;
  depth: IdeaDepth;
}

/**
 * Support: signed in, not for what one works on, while the phase lets it and the idea is out and not yet in review. Whoever is kept
 * away by the author can still take back what they gave.
 */
export function maySupport(
  actor: MaybeActor,
  { status, collaboration, isSupported, isBlocked, phase }: Omit<IdeaFacts, keyof IdeaTexts | 'labId' | 'depth'>,
): Ability<IdeaDenial> {
  if (collaboration !== null) return 'own_idea';
  if (status !== 'published' && status !== 'submitted') return 'status_closed';
  if (!phaseAllows(phase, 'support')) return 'phase_closed';
  if (actor === null) return 'sign_in_needed';
  if (actor.isGuardianNeeded) return 'guardian_needed';
  return isBlocked && !isSupported ? 'not_possible_here' : 'allowed';
}

function mayEdit(actor: MaybeActor, { status, collaboration, phase }: IdeaFacts): Ability<IdeaDenial> {
  if (actor === null) return 'sign_in_needed';
  if (!mayAs(collaboration, 'edit')) return 'author_only';
  if (status === 'draft') return 'allowed';
  if (status !== 'published') return 'status_closed';
  if (!phaseAllows(phase, 'edit')) return 'phase_closed';
  // A change of what everybody reads is published like the first version was.
  return actor.isGuardianNeeded ? 'guardian_needed' : 'allowed';
}

/** Whoever may change the text does so; everybody else proposes, while the text can change at all. */
function maySuggest(actor: MaybeActor, { status, collaboration, isBlocked, phase }: IdeaFacts): Ability<IdeaDenial> {
  if (mayAs(collaboration, 'edit')) return 'edit_instead';
  if (status !== 'published') return 'status_closed';
  if (!phaseAllows(phase, 'edit')) return 'phase_closed';
  if (actor === null) return 'sign_in_needed';
  if (actor.isGuardianNeeded) return 'guardian_needed';
  return isBlocked ? 'not_possible_here' : 'allowed';
}

/** Nobody joins what is over: an idea that was taken back, or that went into another. */
const isOver = (status: IdeaStatus): boolean => status === 'withdrawn' || status === 'merged';

function mayInvite(actor: MaybeActor, { status, collaboration }: IdeaFacts): Ability<IdeaDenial> {
  if (actor === null) return 'sign_in_needed';
  if (!mayAs(collaboration, 'invite')) return 'author_only';
  if (isOver(status)) return 'status_closed';
  return actor.isGuardianNeeded ? 'guardian_needed' : 'allowed';
}

function mayJoin(actor: MaybeActor, { status, collaboration, isBlocked }: IdeaFacts): Ability<IdeaDenial> {
  if (collaboration !== null) return 'joined_already';
  if (!isPublicStatus(status) || isOver(status)) return 'status_closed';
  if (actor === null) return 'sign_in_needed';
  if (actor.isGuardianNeeded) return 'guardian_needed';
  return isBlocked ? 'not_possible_here' : 'allowed';
}

/** What goes to the review has all that its reviewers need. */
function maySubmit(actor: Actor, { phase, depth }: IdeaFacts): Ability<IdeaDenial> {
  if (!phaseAllows(phase, 'submit')) return 'phase_closed';
  if (actor.isGuardianNeeded) return 'guardian_needed';
  return depth === 'proposal' ? 'allowed' : 'proposal_needed';
}

function mayTransit(actor: MaybeActor, transition: IdeaTransition, idea: IdeaFacts): Ability<IdeaDenial> {
  if (actor === null) return 'sign_in_needed';
  const by: readonly string[] = IDEA_TRANSITIONS[transition].by;
  if (by.includes('author') && !mayAs(idea.collaboration, 'decide')) return 'author_only';
  const isStaff = isFacilitatorOf(actor, idea.labId) || (by.includes('administrator') && isAdministrator(actor));
  if (by.includes('facilitator') && !isStaff) return 'role_needed';
  if (!canTransit(transition, idea.status)) return 'status_closed';
  if (transition === 'submit') return maySubmit(actor, idea);
  if (transition === 'shortlist' || transition === 'pass')
    return phaseAllows(idea.phase, 'shortlist') ? 'allowed' : 'phase_closed';
  // Whoever is asked to fix something must be able to write.
  if (transition === 'reopen') return phaseAllows(idea.phase, 'edit') ? 'allowed' : 'phase_closed';
  if (transition !== 'publish') return 'allowed';
  if (!phaseAllows(idea.phase, 'publish')) return 'phase_closed';
  if (actor.isGuardianNeeded) return 'guardian_needed';
  return missingFor('spark', idea).length > 0 || tooShort(idea).length > 0 ? 'text_incomplete' : 'allowed';
}

/** Whether a person may do this with an idea they can see, or why not. */
export function canIdea(actor: MaybeActor, action: IdeaAction, idea: IdeaFacts): Ability<IdeaDenial> {
  switch (action) {
    case 'support':
      return maySupport(actor, idea);
    case 'edit':
      return mayEdit(actor, idea);
    case 'comment':
      return mayComment(actor, idea);
    case 'suggest':
      return maySuggest(actor, idea);
    case 'invite':
      return mayInvite(actor, idea);
    case 'join':
      return mayJoin(actor, idea);
    default:
      return mayTransit(actor, action, idea);
  }
}

/** Everything a reader may do with an idea, and why not the rest. */
export function ideaAbilities(actor: MaybeActor, idea: IdeaFacts): Abilities<IdeaAction, IdeaDenial> {
  return {
    publish: canIdea(actor, 'publish', idea),
    approve: canIdea(actor, 'approve', idea),
    return: canIdea(actor, 'return', idea),
    submit: canIdea(actor, 'submit', idea),
    reopen: canIdea(actor, 'reopen', idea),
    shortlist: canIdea(actor, 'shortlist', idea),
    pass: canIdea(actor, 'pass', idea),
    withdraw: canIdea(actor, 'withdraw', idea),
    edit: canIdea(actor, 'edit', idea),
    support: canIdea(actor, 'support', idea),
    comment: canIdea(actor, 'comment', idea),
    suggest: canIdea(actor, 'suggest', idea),
    invite: canIdea(actor, 'invite', idea),
    join: canIdea(actor, 'join', idea),
  };
}
