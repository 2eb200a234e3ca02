import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import type { Abilities } from '../common/abilities.js';
import { Nullable, Text } from '../common/validators.js';
import { LabRefDto } from '../challenges/challenge.dto.js';
import { QuestionDto } from '../challenges/challenge-form.dto.js';
import { QUESTIONS_MAX } from '../challenges/question.js';
import { COLLABORATOR_ROLES, COLLABORATORS_MAX, type CollaboratorRole } from '../collaborators/collaborator-role.js';
import { CommentThreadPageDto } from '../comments/comment.dto.js';
import { FileDto } from '../files/file.dto.js';
import { FILES_MAX } from '../files/file-limits.js';
import { JourneyStepDto } from '../events/journey-step.dto.js';
import type { IdeaAction, IdeaDenial } from './idea-actions.js';
import { OPTIONAL_PARTS, type OptionalPart } from './idea-depth.js';
import { IDEA_LIMITS, IDEA_LINKS_MAX, REASON_LIMITS } from './idea-limits.js';
import { ANSWER_LIMITS, COST_LIMITS, FAIRNESS_CHECKS, PLAN_LIMITS, RESULT_LIMITS } from './idea-rows.js';
import { AnswerDto, CostRowDto, FairnessDto, PlanStepDto, ResultRowDto } from './idea-rows.dto.js';
import { AuthorDto, IdeaCardDto } from './idea-card.dto.js';

/** Somebody who works on an idea, as everybody sees them. */
export class TeamMemberDto extends AuthorDto {
  @IsIn(COLLABORATOR_ROLES)
  role: CollaboratorRole;
}

/** One idea with everything its page shows first. */
export class IdeaDto extends IdeaCardDto {
  @ValidateNested()
  @Type(() => LabRefDto)
  lab: LabRefDto;

  @Nullable()
  @Text({ max: IDEA_LIMITS.problem.max, multiline: true })
  problem: string | null;

  @Nullable()
  @Text({ max: IDEA_LIMITS.beneficiaries.max, multiline: true })
  beneficiaries: string | null;

  @Nullable()
  @Text({ max: IDEA_LIMITS.howItWorks.max, multiline: true })
  howItWorks: string | null;

  @Nullable()
  @Text({ max: IDEA_LIMITS.novelty.max, multiline: true })
  novelty: string | null;

  @Nullable()
  @Text({ max: IDEA_LIMITS.actors.max, multiline: true })
  actors: string | null;

  @Nullable()
  @Text({ max: IDEA_LIMITS.firstTest.max, multiline: true })
  firstTest: string | null;

  @Nullable()
  @Text({ max: IDEA_LIMITS.effects.max, multiline: true })
  effects: string | null;

  @Nullable()
  @Text({ max: IDEA_LIMITS.income.max, multiline: true })
  income: string | null;

  @Nullable()
  @Text({ max: IDEA_LIMITS.risks.max, multiline: true })
  risks: string | null;

  /** What shall come of it. */
  @IsArray()
  @ArrayMaxSize(RESULT_LIMITS.rows)
  @ValidateNested({ each: true })
  @Type(() => ResultRowDto)
  results: ResultRowDto[];

  /** The time plan. */
  @IsArray()
  @ArrayMaxSize(PLAN_LIMITS.rows)
  @ValidateNested({ each: true })
  @Type(() => PlanStepDto)
  plan: PlanStepDto[];

  @IsArray()
  @ArrayMaxSize(COST_LIMITS.rows)
  @ValidateNested({ each: true })
  @Type(() => CostRowDto)
  costs: CostRowDto[];

  /** The fairness and environment check: at most one answer each. */
  @IsArray()
  @ArrayMaxSize(FAIRNESS_CHECKS.length)
  @ArrayUnique(({ check }: FairnessDto) => check)
  @ValidateNested({ each: true })
  @Type(() => FairnessDto)
  fairness: FairnessDto[];

  /** Answers to the challenge’s own questions. */
  @IsArray()
  @ArrayMaxSize(ANSWER_LIMITS.rows)
  @ArrayUnique(({ question }: AnswerDto) => question)
  @ValidateNested({ each: true })
  @Type(() => AnswerDto)
  answers: AnswerDto[];

  /** The optional parts that its challenge asks for. */
  @IsArray()
  @ArrayMaxSize(OPTIONAL_PARTS.length)
  @IsIn(OPTIONAL_PARTS, { each: true })
  parts: OptionalPart[];

  /** The questions that its challenge asks of its own. */
  @IsArray()
  @ArrayMaxSize(QUESTIONS_MAX)
  @ValidateNested({ each: true })
  @Type(() => QuestionDto)
  questions: QuestionDto[];

  @IsArray()
  @ArrayMaxSize(IDEA_LINKS_MAX)
  @IsString({ each: true })
  @MaxLength(IDEA_LIMITS.link.max, { each: true })
  links: string[];

  /** Pictures and documents, in the order of their authors. */
  @IsArray()
  @ArrayMaxSize(FILES_MAX)
  @ValidateNested({ each: true })
  @Type(() => FileDto)
  files: FileDto[];

  /** Number of the immutable version shown, from 1. */
  @IsInt()
  @Min(1)
  version: number;

  /** Where the reader supports it and it has come to mean something else since: the version that they supported. */
  @Nullable()
  @IsInt()
  @Min(1)
  askedSince: number | null;

  /** How much of the support was given before it came to mean what it means now, and was not said again. */
  @IsInt()
  @Min(0)
  earlierSupportCount: number;

  /** Whose suggestions were taken up. */
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AuthorDto)
  contributors: AuthorDto[];

  /** Suggestions that wait for an answer. */
  @IsInt()
  @Min(0)
  openSuggestionCount: number;

  /** Rises with each save; send it back in `If-Match` to change the idea. */
  @IsInt()
  @Min(1)
  revision: number;

  /** Why a facilitator sent it back; only for its author, and only until it is sent in again. */
  @Nullable()
  @Text({ ...REASON_LIMITS, multiline: true })
  returnReason: string | null;

  /** What happened, oldest first. */
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => JourneyStepDto)
  journey: JourneyStepDto[];

  /** The first page of talk. */
  @ValidateNested()
  @Type(() => CommentThreadPageDto)
  comments: CommentThreadPageDto;

  /** Everybody who works on it, in the order in which they joined. */
  @IsArray()
  @ArrayMaxSize(COLLABORATORS_MAX)
  @ValidateNested({ each: true })
  @Type(() => TeamMemberDto)
  team: TeamMemberDto[];

  /** Whether search engines may list it: only where a grown-up author chose so. */
  @IsBoolean()
  isIndexable: boolean;

  /** Keys: `IDEA_ACTIONS`. */
  @IsObject()
  abilities: Abilities<IdeaAction, IdeaDenial>;
}
