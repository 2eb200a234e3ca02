import type { COMMON_DENIALS } from '../common/abilities.js';

/**
 * `write`: publish a new idea here now. A reader without an account may begin: the account is asked last. `form`: say what
 * proposals are asked. `phases`: date its phases. `shortlist`:
 * choose which proposals go to the review.
 */
export const CHALLENGE_ACTIONS = ['write', 'form', 'phases', 'shortlist'] as const;
export type ChallengeAction = (typeof CHALLENGE_ACTIONS)[number];

export const CHALLENGE_DENIALS = ['phase_closed', 'guardian_needed'] as const;
export type ChallengeDenial = (typeof CHALLENGE_DENIALS)[number] | (typeof COMMON_DENIALS)[number];
