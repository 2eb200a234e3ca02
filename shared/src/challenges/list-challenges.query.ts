import { IsIn } from 'class-validator';
import { Cursor, Optional, Slug } from '../common/validators.js';
import { CHALLENGE_STATES, type ChallengeState } from './challenge-state.js';

/** Challenges, those that end last first. */
export class ListChallengesQuery {
  @Optional()
  @Slug()
  region?: string;

  @Optional()
  @Slug()
  lab?: string;

  /** `open`: only those in a phase now. Default: all. */
  @Optional()
  @IsIn(CHALLENGE_STATES)
  state?: ChallengeState;

  @Optional()
  @Cursor()
  cursor?: string;
}
