import type { AgeBand } from '../accounts/age-band.js';

/**
 * How a ballot is filled in. `approval`: up to `most` ideas, all alike. `points`: `most` points, at most `mostEach` on one
 * idea. `ranked`: up to `most` ideas in order.
 */
export const BALLOT_METHODS = ['approval', 'points', 'ranked'] as const;
export type BallotMethod = (typeof BALLOT_METHODS)[number];

export const VOTE_LIMITS = {
  most: { min: 1, max: 20 },
  mostEach: { min: 1, max: 20 },
} as const;

/** What a ballot is measured by. */
export interface BallotRules {
  method: BallotMethod;
  /** How many ideas, or points. */
  most: number;
  /** How many points on one idea; 1 where there are no points. */
  mostEach: number;
}

/** Who may vote. */
export interface Electorate {
  /** Only people of the challenge’s region. */
  isRegionOnly: boolean;
  /** Only people of the lab: whoever works on an idea there, belongs to one of its groups or has a role in it. */
  isLabOnly: boolean;
  /** Only these; empty: everybody. */
  ageBands: readonly AgeBand[];
}

/** Where nobody said anything: five points, two on one idea at most, from everybody of the region. */
export const DEFAULT_VOTE_RULES = {
  method: 'points',
  most: 5,
  mostEach: 2,
  isRegionOnly: true,
  isLabOnly: false,
  ageBands: [],
} as const satisfies BallotRules & Electorate;

/** Fewer voters than this, and what they chose stays hidden: it would tell of single people. */
export const FEWEST_SHOWN = 5;

export const VOTER_DENIALS = ['other_region', 'other_age', 'not_of_lab'] as const;
export type VoterDenial = (typeof VOTER_DENIALS)[number];

/** Whether somebody belongs to those who may vote, or why not. */
export function voterAbility(
  { isRegionOnly, isLabOnly, ageBands }: Electorate,
  person: { isOfRegion: boolean; isOfLab: boolean; ageBand: AgeBand },
): 'allowed' | VoterDenial {
  if (isRegionOnly && !person.isOfRegion) return 'other_region';
  if (ageBands.length > 0 && !ageBands.includes(person.ageBand)) return 'other_age';
  return isLabOnly && !person.isOfLab ? 'not_of_lab' : 'allowed';
}
