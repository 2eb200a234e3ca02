import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { Id, Text } from '../common/validators.js';
import { OPTIONAL_PARTS, type OptionalPart } from '../ideas/idea-depth.js';
import { QUESTION_KINDS, QUESTION_LIMITS, type QuestionKind, QUESTIONS_MAX } from './question.js';

/** The words of a question in one language. */
export class QuestionLabelDto {
  @IsIn(LANGUAGES)
  language: LanguageCode;

  @Text(QUESTION_LIMITS.label)
  text: string;
}

/** The words of a choice in one language. */
export class ChoiceLabelDto {
  @IsIn(LANGUAGES)
  language: LanguageCode;

  @Text(QUESTION_LIMITS.choice)
  text: string;
}

const oneEachLanguage = ArrayUnique(({ language }: { language: LanguageCode }) => language);

export class QuestionChoiceDto {
  @Id()
  id: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LANGUAGES.length)
  @oneEachLanguage
  @ValidateNested({ each: true })
  @Type(() => ChoiceLabelDto)
  labels: ChoiceLabelDto[];
}

/** A question that a challenge asks of its proposals. Its id stays through changes, so that answers stay with it. */
export class QuestionDto {
  @Id()
  id: string;

  @IsIn(QUESTION_KINDS)
  kind: QuestionKind;

  /** Whether a proposal must answer it. */
  @IsBoolean()
  isRequired: boolean;

  /** At least one; readers of other languages see the first. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LANGUAGES.length)
  @oneEachLanguage
  @ValidateNested({ each: true })
  @Type(() => QuestionLabelDto)
  labels: QuestionLabelDto[];

  /** Two to eight where `kind` is `choice`, else none. */
  @IsArray()
  @ArrayMaxSize(QUESTION_LIMITS.choices.max)
  @ArrayUnique(({ id }: QuestionChoiceDto) => id)
  @ValidateNested({ each: true })
  @Type(() => QuestionChoiceDto)
  choices: QuestionChoiceDto[];
}

/** What a challenge asks of its proposals beyond what every proposal has. */
export class SaveChallengeFormDto {
  /** The optional parts that are switched on. */
  @IsArray()
  @ArrayMaxSize(OPTIONAL_PARTS.length)
  @ArrayUnique()
  @IsIn(OPTIONAL_PARTS, { each: true })
  parts: OptionalPart[];

  @IsArray()
  @ArrayMaxSize(QUESTIONS_MAX)
  @ArrayUnique(({ id }: QuestionDto) => id)
  @ValidateNested({ each: true })
  @Type(() => QuestionDto)
  questions: QuestionDto[];
}

export class ChallengeFormDto extends SaveChallengeFormDto {
  /** Rises with each save; send it back in `If-Match`. */
  @IsInt()
  @Min(0)
  revision: number;
}
