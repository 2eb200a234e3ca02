import { IsIn, IsOptional } from 'class-validator';
import { Cursor, Slug } from '../common/validators.js';
import { CHALLENGE_STATES, type ChallengeState } from './challenge-state.js';

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
