import { type BallotRules, DEFAULT_VOTE_RULES, type Electorate } from '@headframe/shared/ballots';
import type { VoteFacts } from './ballots.repository.js';

/** The rules of a vote; those that hold where nobody said any. */
export function rulesOf({ method, ...vote }: VoteFacts): BallotRules & Electorate {
  if (method === null) return DEFAULT_VOTE_RULES;
  const { most, mostEach, isRegionOnly, isLabOnly, ageBands } = vote;
  return { method, most, mostEach, isRegionOnly, isLabOnly, ageBands };
}
