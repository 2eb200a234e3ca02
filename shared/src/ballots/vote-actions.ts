import type { COMMON_DENIALS } from '../common/abilities.js';
import { BALLOT_PROBLEMS } from './choices.js';
import { VOTER_DENIALS } from './vote-rules.js';

/** `cast`: give or change a ballot; `rules`: say how ballots are filled in. */
export const VOTE_ACTIONS = ['cast', 'rules'] as const;
export type VoteAction = (typeof VOTE_ACTIONS)[number];

export const VOTE_DENIALS = [...VOTER_DENIALS, 'phase_closed', 'guardian_needed', 'vote_has_begun'] as const;
export type VoteDenial = (typeof VOTE_DENIALS)[number] | (typeof COMMON_DENIALS)[number];

export const BALLOT_ERROR_CODES = [...VOTE_DENIALS, ...BALLOT_PROBLEMS, 'role_needed', 'tally_withheld'] as const;
