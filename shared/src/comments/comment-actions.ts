import type { COMMON_DENIALS } from '../common/abilities.js';

/** `remove`: take one's own comment back; its place in the talk stays. */
export const COMMENT_ACTIONS = ['reply', 'remove'] as const;
export type CommentAction = (typeof COMMENT_ACTIONS)[number];

/** `not_possible_here` holds where somebody keeps the reader away; it does not say who. */
export const COMMENT_DENIALS = [
  'author_only',
  'guardian_needed',
  'not_possible_here',
  'status_closed',
  'already_removed',
] as const;
export type CommentDenial = (typeof COMMENT_DENIALS)[number] | (typeof COMMON_DENIALS)[number];
