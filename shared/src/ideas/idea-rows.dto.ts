import { IsIn, IsInt, IsNumber, Matches, Max, MaxLength, Min } from 'class-validator';
import { Id, Nullable, Text } from '../common/validators.js';
import {
  ANSWER_LIMITS,
  COST_LIMITS,
  FAIRNESS_ANSWERS,
  FAIRNESS_CHECKS,
  FAIRNESS_LIMITS,
  type FairnessAnswer,
  type FairnessCheck,
  PLAN_LIMITS,
  RESULT_LIMITS,
} from './idea-rows.js';

/** A result that is wanted, and how it will be seen. Rows may be unfinished; only finished ones count for a proposal. */
export class ResultRowDto {
  @Text({ max: RESULT_LIMITS.text })
  text: string;

  /** What is counted: people, afternoons, euros. */
  @Text({ max: RESULT_LIMITS.unit })
  unit: string;

  /** How much of it there is now. */
  @Nullable()
  @IsNumber({ maxDecimalPlaces: 2, allowInfinity: false, allowNaN: false })
  @Min(0)
  @Max(RESULT_LIMITS.figure)
  now: number | null;

  /** How much there shall be. */
  @Nullable()
  @IsNumber({ maxDecimalPlaces: 2, allowInfinity: false, allowNaN: false })
  @Min(0)
  @Max(RESULT_LIMITS.figure)
  goal: number | null;

  /** By which month, `2027-06`. */
  @Nullable()
  @Matches(/^20\d\d-(?:0[1-9]|1[0-2])$/)
  @MaxLength(7)
  by: string | null;
}

/** A step of the time plan. */
export class PlanStepDto {
  @Text({ max: PLAN_LIMITS.text })
  text: string;

  /** `2027-06`. */
  @Nullable()
  @Matches(/^20\d\d-(?:0[1-9]|1[0-2])$/)
  @MaxLength(7)
  month: string | null;
}

/** Something that costs money. */
export class CostRowDto {
  @Text({ max: COST_LIMITS.text })
  text: string;

  /** Whole euros. */
  @Nullable()
  @IsInt()
  @Min(0)
  @Max(COST_LIMITS.euros)
  euros: number | null;
}

/** One answer of the fairness and environment check. */
export class FairnessDto {
  @IsIn(FAIRNESS_CHECKS)
  check: FairnessCheck;

  @IsIn(FAIRNESS_ANSWERS)
  answer: FairnessAnswer;

  @Text({ max: FAIRNESS_LIMITS.note })
  note: string;
}

/** An answer to one of the challenge’s own questions: the words, the id of the choice, or the figure. */
export class AnswerDto {
  @Id()
  question: string;

  @Text({ max: ANSWER_LIMITS.long, multiline: true })
  text: string;
}
