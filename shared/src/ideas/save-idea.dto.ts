import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { Optional, Slug, SLUG_MAX, Text } from '../common/validators.js';
import { THEMES, THEMES_MAX, type Theme } from '../themes/theme.js';
import { IDEA_LIMITS, IDEA_LINKS_MAX } from './idea-limits.js';
import { ANSWER_LIMITS, COST_LIMITS, FAIRNESS_CHECKS, PLAN_LIMITS, RESULT_LIMITS } from './idea-rows.js';
import { AnswerDto, CostRowDto, FairnessDto, PlanStepDto, ResultRowDto } from './idea-rows.dto.js';
import { LinkAddress } from './link-address.validators.js';

const section = (limits: { max: number }) => Text({ max: limits.max, multiline: true });

/** An idea's text. Everything may be unfinished while it is a draft; a section left out keeps what it says. */
export class UpdateIdeaDto {
  /** The language the idea is written in. */
  @Optional()
  @IsIn(LANGUAGES)
  language?: LanguageCode;

  @Optional()
  @Text({ max: IDEA_LIMITS.title.max })
  title?: string;

  /** The idea in one sentence. */
  @Optional()
  @Text({ max: IDEA_LIMITS.pitch.max })
  pitch?: string;

  /** What is wrong, where, since when. */
  @Optional()
  @section(IDEA_LIMITS.problem)
  problem?: string;

  /** Whom it helps. */
  @Optional()
  @section(IDEA_LIMITS.beneficiaries)
  beneficiaries?: string;

  @Optional()
  @section(IDEA_LIMITS.howItWorks)
  howItWorks?: string;

  /** What is new about it here. */
  @Optional()
  @section(IDEA_LIMITS.novelty)
  novelty?: string;

  /** Who must join in, and who may be against. */
  @Optional()
  @section(IDEA_LIMITS.actors)
  actors?: string;

  /** The first small test. */
  @Optional()
  @section(IDEA_LIMITS.firstTest)
  firstTest?: string;

  /** What it does for jobs and skills. */
  @Optional()
  @section(IDEA_LIMITS.effects)
  effects?: string;

  /** What comes in, or who pays later. */
  @Optional()
  @section(IDEA_LIMITS.income)
  income?: string;

  /** What may go wrong, and what is done about it. */
  @Optional()
  @section(IDEA_LIMITS.risks)
  risks?: string;

  /** What shall come of it. */
  @Optional()
  @IsArray()
  @ArrayMaxSize(RESULT_LIMITS.rows)
  @ValidateNested({ each: true })
  @Type(() => ResultRowDto)
  results?: ResultRowDto[];

  /** The time plan. */
  @Optional()
  @IsArray()
  @ArrayMaxSize(PLAN_LIMITS.rows)
  @ValidateNested({ each: true })
  @Type(() => PlanStepDto)
  plan?: PlanStepDto[];

  @Optional()
  @IsArray()
  @ArrayMaxSize(COST_LIMITS.rows)
  @ValidateNested({ each: true })
  @Type(() => CostRowDto)
  costs?: CostRowDto[];

  /** The fairness and environment check: at most one answer each. */
  @Optional()
  @IsArray()
  @ArrayMaxSize(FAIRNESS_CHECKS.length)
  @ArrayUnique(({ check }: FairnessDto) => check)
  @ValidateNested({ each: true })
  @Type(() => FairnessDto)
  fairness?: FairnessDto[];

  /** Answers to the challenge’s own questions. */
  @Optional()
  @IsArray()
  @ArrayMaxSize(ANSWER_LIMITS.rows)
  @ArrayUnique(({ question }: AnswerDto) => question)
  @ValidateNested({ each: true })
  @Type(() => AnswerDto)
  answers?: AnswerDto[];

  /** Slug of a municipality of its region, nothing more exact; empty for none. */
  @Optional()
  @IsString()
  @MaxLength(SLUG_MAX)
  @Matches(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
  municipality?: string;

  @Optional()
  @IsArray()
  @ArrayMaxSize(THEMES_MAX)
  @ArrayUnique()
  @IsIn(THEMES, { each: true })
  themes?: Theme[];

  @Optional()
  @IsArray()
  @ArrayMaxSize(IDEA_LINKS_MAX)
  @IsString({ each: true })
  @MaxLength(IDEA_LIMITS.link.max, { each: true })
  @LinkAddress({ each: true, context: { code: 'link_invalid' } })
  links?: string[];
}

/** A changed text, and what its author says of the change. */
export class SaveIdeaDto extends UpdateIdeaDto {
  /** A small change: what the idea means stays. Refused where it does not. Drafts take no notice of it. */
  @Optional()
  @IsBoolean()
  isMinor?: boolean;
}

/** Begins an idea as a draft that only its author sees. */
export class CreateIdeaDto extends UpdateIdeaDto {
  @IsIn(LANGUAGES)
  override language: LanguageCode;

  /** Slug of the challenge it answers. */
  @Slug()
  challenge: string;
}

/** Sends an idea back to its author, with what to change. */
export class ReturnIdeaDto {
  @Text({ min: 20, max: 600, multiline: true })
  reason: string;
}
