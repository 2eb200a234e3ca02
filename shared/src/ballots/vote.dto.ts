import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { AGE_BANDS, type AgeBand } from '../accounts/age-band.js';
import type { Abilities } from '../common/abilities.js';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { Id, Nullable, Optional, Text, Timestamp } from '../common/validators.js';
import { IDEA_LIMITS } from '../ideas/idea-limits.js';
import type { VoteAction, VoteDenial } from './vote-actions.js';
import { BALLOT_METHODS, type BallotMethod, VOTE_LIMITS } from './vote-rules.js';

/** An idea of the vote is known by a number on the ballots. */
export const CANDIDATES_MAX = 500;

/** How the ballots of a challenge are filled in, and who may cast one. */
export class SaveVoteRulesDto {
  @IsIn(BALLOT_METHODS)
  method: BallotMethod;

  /** How many ideas, or points. */
  @IsInt()
  @Min(VOTE_LIMITS.most.min)
  @Max(VOTE_LIMITS.most.max)
  most: number;

  /** How many points on one idea at most; 1 where there are no points. */
  @IsInt()
  @Min(VOTE_LIMITS.mostEach.min)
  @Max(VOTE_LIMITS.mostEach.max)
  mostEach: number;

  @IsBoolean()
  isRegionOnly: boolean;

  @IsBoolean()
  isLabOnly: boolean;

  /** Empty: all. */
  @IsArray()
  @ArrayMaxSize(AGE_BANDS.length)
  @ArrayUnique()
  @IsIn(AGE_BANDS, { each: true })
  ageBands: AgeBand[];
}

export class VoteRulesDto extends SaveVoteRulesDto {
  /** Rises with each save; send it back in `If-Match`. */
  @IsInt()
  @Min(0)
  revision: number;
}

/** What stands on a ballot. */
export class CastBallotDto {
  /** Numbers of ideas; in order where order counts. */
  @IsArray()
  @ArrayMaxSize(VOTE_LIMITS.most.max)
  @IsInt({ each: true })
  choices: number[];

  /** The points of each, in the same order; empty where there are no points. */
  @Optional()
  @IsArray()
  @ArrayMaxSize(VOTE_LIMITS.most.max)
  @IsInt({ each: true })
  points?: number[];
}

export class BallotDto {
  @IsArray()
  @ArrayMaxSize(VOTE_LIMITS.most.max)
  @IsInt({ each: true })
  choices: number[];

  @IsArray()
  @ArrayMaxSize(VOTE_LIMITS.most.max)
  @IsInt({ each: true })
  points: number[];
}

/** What proves later that a ballot was counted. It is shown once; the newest of a person counts. */
export class ReceiptDto {
  @Matches(/^[A-Za-z0-9_-]{43}$/)
  @MaxLength(43)
  receipt: string;

  @ValidateNested()
  @Type(() => BallotDto)
  ballot: BallotDto;
}

/** An idea as it stood when the vote opened. */
export class CandidateDto {
  @IsInt()
  @Min(1)
  number: number;

  /** `null` where the idea was taken back or deleted since; then it has no words either. */
  @Nullable()
  @Id()
  ideaId: string | null;

  @IsInt()
  @Min(1)
  version: number;

  @IsIn(LANGUAGES)
  language: LanguageCode;

  @Text(IDEA_LIMITS.title)
  title: string;

  @Text(IDEA_LIMITS.pitch)
  pitch: string;
}

/** `planned`: not begun; `open`: ballots are taken; `closed`: counted, or about to be. */
export const VOTE_STATES = ['planned', 'open', 'closed'] as const;
export type VoteState = (typeof VOTE_STATES)[number];

/** The vote of a challenge. */
export class VoteDto {
  @IsIn(VOTE_STATES)
  state: VoteState;

  @Timestamp()
  startsAt: string;

  @Timestamp()
  endsAt: string;

  @ValidateNested()
  @Type(() => VoteRulesDto)
  rules: VoteRulesDto;

  /** Empty until the vote opens. */
  @IsArray()
  @ArrayMaxSize(CANDIDATES_MAX)
  @ValidateNested({ each: true })
  @Type(() => CandidateDto)
  candidates: CandidateDto[];

  /** The reader’s own, while the vote is open. Afterwards nobody knows any more whose it was. */
  @Nullable()
  @ValidateNested()
  @Type(() => BallotDto)
  ballot: BallotDto | null;

  /** Keys: `VOTE_ACTIONS`. */
  @IsObject()
  abilities: Abilities<VoteAction, VoteDenial>;
}
