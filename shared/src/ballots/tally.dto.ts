import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { Nullable, Timestamp } from '../common/validators.js';
import { CandidateDto, CANDIDATES_MAX } from './vote.dto.js';
import { BALLOT_METHODS, type BallotMethod } from './vote-rules.js';

export class StandingDto extends CandidateDto {
  /** Ideas that nothing sets apart share one. */
  @IsInt()
  @Min(1)
  rank: number;

  /** Ballots that name it, its points, or how many of the other ideas it beats. */
  @IsInt()
  @Min(0)
  figure: number;
}

/** What a vote came to. */
export class TallyDto {
  @IsIn(BALLOT_METHODS)
  method: BallotMethod;

  @Timestamp()
  closedAt: string;

  /** Whether so few voted that the figures would tell of single people: then nothing else is said. */
  @IsBoolean()
  isWithheld: boolean;

  @Nullable()
  @IsInt()
  @Min(0)
  ballotCount: number | null;

  @IsArray()
  @ArrayMaxSize(CANDIDATES_MAX)
  @ValidateNested({ each: true })
  @Type(() => StandingDto)
  standings: StandingDto[];

  /** The last hash of the file, in hexadecimal digits. */
  @Nullable()
  @Matches(/^[0-9a-f]{64}$/)
  @MaxLength(64)
  head: string | null;

  /** The installation’s key (Ed25519, 32 bytes in base64url), to compare with the one in the file. */
  @Matches(/^[A-Za-z0-9_-]{43}$/)
  @MaxLength(43)
  publicKey: string;
}
