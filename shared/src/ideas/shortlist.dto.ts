import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { Id, Text } from '../common/validators.js';
import { REASON_LIMITS } from './idea-limits.js';

/** What becomes of a proposal: to the review, or back to everybody. */
export const SHORTLIST_OUTCOMES = ['shortlist', 'pass'] as const;
export type ShortlistOutcome = (typeof SHORTLIST_OUTCOMES)[number];

/** How many proposals one list decides about. */
export const SHORTLIST_MAX = 50;

export class ShortlistChoiceDto {
  @Id()
  idea: string;

  @IsIn(SHORTLIST_OUTCOMES)
  outcome: ShortlistOutcome;

  /** In plain words; everybody reads it on the idea’s journey. */
  @Text({ ...REASON_LIMITS, multiline: true })
  reason: string;
}

/** What becomes of several proposals at once: all of it, or nothing. */
export class ShortlistDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(SHORTLIST_MAX)
  @ArrayUnique(({ idea }: ShortlistChoiceDto) => idea)
  @ValidateNested({ each: true })
  @Type(() => ShortlistChoiceDto)
  choices: ShortlistChoiceDto[];
}

export class ShortlistedDto {
  @IsInt()
  @Min(0)
  shortlisted: number;

  @IsInt()
  @Min(0)
  passed: number;
}
