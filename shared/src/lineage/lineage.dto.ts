import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { ACCOUNT_LIMITS } from '../accounts/account-limits.js';
import type { Abilities } from '../common/abilities.js';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { Id, Nullable, Optional, Text, Timestamp } from '../common/validators.js';
import { IDEA_LIMITS } from '../ideas/idea-limits.js';
import { LinkAddress } from '../ideas/link-address.validators.js';
import { FAMILY_MOST, LINEAGE_KINDS, type LineageKind } from './family.js';
import {
  CARRY_ANSWERS,
  type CarryAnswer,
  MERGE_LIMITS,
  MERGE_STATES,
  type MergeState,
  type MergeStep,
  MERGES_OPEN_MAX,
} from './merge.js';

/** An idea by its name. */
export class IdeaRefDto {
  @Id()
  id: string;

  @Text({ max: IDEA_LIMITS.title.max })
  title: string;

  /** The language of the title. */
  @IsIn(LANGUAGES)
  language: LanguageCode;
}

/** Something done elsewhere. */
export class PracticeRefDto {
  @Text(MERGE_LIMITS.practice)
  title: string;

  @IsString()
  @MaxLength(IDEA_LIMITS.link.max)
  url: string;
}

/** One step of descent in a family: `of` came out of an idea or of something done elsewhere. */
export class FamilyEntryDto {
  @Id()
  id: string;

  @IsIn(LINEAGE_KINDS)
  kind: LineageKind;

  /** The idea that the entry hangs on, one step nearer to the one the family is of. */
  @Id()
  of: string;

  /** How many steps away, from 1. */
  @IsInt()
  @Min(1)
  depth: number;

  @Nullable()
  @ValidateNested()
  @Type(() => IdeaRefDto)
  idea: IdeaRefDto | null;

  @Nullable()
  @ValidateNested()
  @Type(() => PracticeRefDto)
  practice: PracticeRefDto | null;
}

/** That one idea goes, or is to go, into another. */
export class MergeDto {
  @Id()
  id: string;

  @IsIn(MERGE_STATES)
  state: MergeState;

  @ValidateNested()
  @Type(() => IdeaRefDto)
  source: IdeaRefDto;

  @ValidateNested()
  @Type(() => IdeaRefDto)
  target: IdeaRefDto;

  /** Which author proposed it; `null` for a former member. */
  @Nullable()
  @Text(ACCOUNT_LIMITS.nickname)
  proposedBy: string | null;

  /** Why, in their words. */
  @Nullable()
  @Text({ max: MERGE_LIMITS.word.max, multiline: true })
  word: string | null;

  /** Why the authors of the other idea said no; `null` where they left it at that. */
  @Nullable()
  @Text({ max: MERGE_LIMITS.answer.max, multiline: true })
  answer: string | null;

  @Timestamp()
  proposedAt: string;

  /** Until when it can be undone. */
  @Nullable()
  @Timestamp()
  undoUntil: string | null;

  /** Keys: `MERGE_STEPS`. */
  @IsObject()
  abilities: Abilities<MergeStep, string>;
}

/** Where an idea comes from and what came out of it. */
export class FamilyDto {
  @IsArray()
  @ArrayMaxSize(FAMILY_MOST.entries)
  @ValidateNested({ each: true })
  @Type(() => FamilyEntryDto)
  ancestors: FamilyEntryDto[];

  @IsArray()
  @ArrayMaxSize(FAMILY_MOST.entries)
  @ValidateNested({ each: true })
  @Type(() => FamilyEntryDto)
  descendants: FamilyEntryDto[];

  /** Into which idea this one went; for everybody. */
  @Nullable()
  @ValidateNested()
  @Type(() => MergeDto)
  mergedInto: MergeDto | null;

  /**
   * For authors of this idea: proposals that wait, merges that can be undone, and lately declined proposals of theirs that
   * were answered with a word.
   */
  @IsArray()
  @ArrayMaxSize(2 * MERGES_OPEN_MAX)
  @ValidateNested({ each: true })
  @Type(() => MergeDto)
  merges: MergeDto[];

  /** The merge about which the reader is asked whether their support comes along. */
  @Nullable()
  @Id()
  askedAbout: string | null;

  /** Keys: `propose`, `inspire`. */
  @IsObject()
  abilities: Abilities<'propose' | 'inspire', string>;
}

/** Proposes to put an idea into another of the same challenge. */
export class ProposeMergeDto {
  @Id()
  target: string;

  @Text({ ...MERGE_LIMITS.word, multiline: true })
  word: string;
}

/** Says no to a merge, with a word or without one. */
export class DeclineMergeDto {
  @Optional()
  @Text({ ...MERGE_LIMITS.answer, multiline: true })
  answer?: string;
}

/** A supporter’s word about their support. */
export class AnswerCarryDto {
  @IsIn(CARRY_ANSWERS)
  answer: CarryAnswer;
}

/** Names what inspired an idea: another idea, or something done elsewhere by its address and name. */
export class CreateInspirationDto {
  @Optional()
  @Id()
  origin?: string;

  @Optional()
  @IsString()
  @LinkAddress()
  @MaxLength(IDEA_LIMITS.link.max)
  url?: string;

  @Optional()
  @Text(MERGE_LIMITS.practice)
  title?: string;
}
