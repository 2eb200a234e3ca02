import { IsIn, IsOptional } from 'class-validator';
import { Cursor, Slug } from '../common/validators.js';

export const CHALLENGE_STATES = ['open', 'all'] as const;
export type ChallengeState = (typeof CHALLENGE_STATES)[number];

/** Challenges, those that end last first. */
export class ListChallengesQuery {
  @IsOptional()
  @Slug()
  region?: string;

  @IsOptional()
  @Slug()
  lab?: string;

  /** `open`: only those in a phase now. Default: all. */
  @IsOptional()
  @IsIn(CHALLENGE_STATES)
  state?: ChallengeState;

  @IsOptional()
  @Cursor()
  cursor?: string;
}
