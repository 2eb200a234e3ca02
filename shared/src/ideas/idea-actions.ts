import type { COMMON_DENIALS } from '../common/abilities.js';
import { IDEA_TRANSITION_NAMES, type IdeaTransition } from './idea-status.js';

export type IdeaAction = IdeaTransition | 'edit' | 'support' | 'comment' | 'suggest' | 'invite' | 'join';
export const IDEA_ACTIONS: readonly IdeaAction[] = [
  ...IDEA_TRANSITION_NAMES,
  'edit',
  'support',
  'comment',
  'suggest',
  'invite',
  'join',
];

/** Why an action is not open to a reader; each has a sentence in every catalogue. */
export const IDEA_DENIALS = [
  'author_only',
  'guardian_needed',
  'not_possible_here',
  'edit_instead',
  'joined_already',
  'own_idea',
  'phase_closed',
  'proposal_needed',
  'status_closed',
  'text_incomplete',
] as const;
export type IdeaDenial = (typeof IDEA_DENIALS)[number] | (typeof COMMON_DENIALS)[number];
