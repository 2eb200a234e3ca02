import type { Role } from '../accounts/role.js';

/** The states of an idea, from draft to outcome. `hidden` is a mark of moderation beside the status and never one of these. */
export const IDEA_STATUSES = [
  'draft',
  'pending',
  'published',
  'submitted',
  'shortlisted',
  'in_review',
  'decided',
  'in_progress',
  'done',
  'closed',
  'merged',
  'withdrawn',
] as const;
export type IdeaStatus = (typeof IDEA_STATUSES)[number];

/** The statuses in which everybody may read an idea. */
export const PUBLIC_IDEA_STATUSES = [
  'published',
  'submitted',
  'shortlisted',
  'in_review',
  'decided',
  'in_progress',
  'done',
  'closed',
  'merged',
] as const satisfies readonly IdeaStatus[];

export function isPublicStatus(status: IdeaStatus): boolean {
  return (PUBLIC_IDEA_STATUSES as readonly IdeaStatus[]).includes(status);
}

/** Who may take a step: the idea's author, or a holder of a role for its lab or region. */
export type TransitionActor = 'author' | Exclude<Role, 'participant'>;

/** One step of an idea's life. The whole machine is this table; server and page both read it. */
interface IdeaTransitionRule {
  readonly from: readonly IdeaStatus[];
  readonly to: IdeaStatus;
  readonly by: readonly TransitionActor[];
  /** Whether a reason in plain words must come with it. */
  readonly reason: boolean;
  /** The row of the idea's journey that the step writes. */
  readonly event: `idea.${string}`;
}

const BEFORE_REVIEW = [
  'draft',
  'pending',
  'published',
  'submitted',
  'shortlisted',
] as const satisfies readonly IdeaStatus[];

export const IDEA_TRANSITIONS = {
  /** In a lab that looks first the step leads to `pending`, see `publishTarget`. */
  publish: { from: ['draft'], to: 'published', by: ['author'], reason: false, event: 'idea.published' },
  approve: {
    from: ['pending'],
    to: 'published',
    by: ['facilitator', 'administrator'],
    reason: false,
    event: 'idea.approved',
  },
  return: {
    from: ['pending'],
    to: 'draft',
    by: ['facilitator', 'administrator'],
    reason: true,
    event: 'idea.returned',
  },
  /** Hands a proposal in for the review. */
  submit: { from: ['published'], to: 'submitted', by: ['author'], reason: false, event: 'idea.submitted' },
  /** With what to fix before it can be handed in again. */
  reopen: {
    from: ['submitted'],
    to: 'published',
    by: ['facilitator', 'administrator'],
    reason: true,
    event: 'idea.reopened',
  },
  shortlist: {
    from: ['submitted'],
    to: 'shortlisted',
    by: ['facilitator'],
    reason: true,
    event: 'idea.shortlisted',
  },
  /** It stays with everybody to read, support and grow. */
  pass: { from: ['submitted'], to: 'published', by: ['facilitator'], reason: true, event: 'idea.not_shortlisted' },
  withdraw: { from: BEFORE_REVIEW, to: 'withdrawn', by: ['author'], reason: false, event: 'idea.withdrawn' },
} as const satisfies Record<string, IdeaTransitionRule>;

export type IdeaTransition = keyof typeof IDEA_TRANSITIONS;
export const IDEA_TRANSITION_NAMES = Object.keys(IDEA_TRANSITIONS) as IdeaTransition[];

/** Where publishing leads: to the facilitator's desk in a lab that looks first, to everybody elsewhere. */
export function publishTarget(looksFirst: boolean): 'pending' | 'published' {
  return looksFirst ? 'pending' : 'published';
}

export function canTransit(transition: IdeaTransition, from: IdeaStatus): boolean {
  return (IDEA_TRANSITIONS[transition].from as readonly IdeaStatus[]).includes(from);
}
