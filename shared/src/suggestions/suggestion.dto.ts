import { IsBoolean, IsIn, IsInt, IsObject, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import type { Abilities } from '../common/abilities.js';
import { Cursor, Id, Nullable, Optional, Text, Timestamp } from '../common/validators.js';
import { AuthorDto } from '../ideas/idea-card.dto.js';
import {
  SUGGESTION_LIMITS,
  SUGGESTION_PARTS,
  SUGGESTION_STATES,
  type SuggestionAction,
  type SuggestionPart,
  type SuggestionState,
} from './suggestion-limits.js';

/** A proposed change to one part of an idea. */
export class SuggestionDto {
  @Id()
  id: string;

  @IsIn(SUGGESTION_PARTS)
  part: SuggestionPart;

  /** The version that it was written on. */
  @IsInt()
  @Min(1)
  version: number;

  /** The part as that version has it. */
  @Text({ ...SUGGESTION_LIMITS.text, multiline: true })
  before: string;

  /** The part as it would be; `null` where its author has erased their account. */
  @Nullable()
  @Text({ ...SUGGESTION_LIMITS.text, multiline: true })
  text: string | null;

  @Nullable()
  @Text({ ...SUGGESTION_LIMITS.note, multiline: true })
  note: string | null;

  @ValidateNested()
  @Type(() => AuthorDto)
  author: AuthorDto;

  @IsBoolean()
  isOwn: boolean;

  /** Whether the reader muted its author; the page folds it away. */
  @IsBoolean()
  isMuted: boolean;

  @IsIn(SUGGESTION_STATES)
  state: SuggestionState;

  /** A word of the authors to whoever proposed it. */
  @Nullable()
  @Text({ max: SUGGESTION_LIMITS.answer.max, multiline: true })
  answer: string | null;

  @Timestamp()
  createdAt: string;

  @Nullable()
  @Timestamp()
  decidedAt: string | null;

  /** Keys: `SUGGESTION_ACTIONS`. */
  @IsObject()
  abilities: Abilities<SuggestionAction, string>;
}

/** Proposes a change to a part. */
export class CreateSuggestionDto {
  @IsIn(SUGGESTION_PARTS)
  part: SuggestionPart;

  /** The version that was changed. */
  @IsInt()
  @Min(1)
  version: number;

  /** The whole part as it would be. */
  @Text({ ...SUGGESTION_LIMITS.text, multiline: true })
  text: string;

  @Optional()
  @Text({ ...SUGGESTION_LIMITS.note, multiline: true })
  note?: string;
}

/** Takes a suggestion up. */
export class AcceptSuggestionDto {
  /** The part as it shall be, where an author joined the two changes by hand. */
  @Optional()
  @Text({ ...SUGGESTION_LIMITS.text, multiline: true })
  text?: string;
}

/** Says no to a suggestion, with a word. */
export class DeclineSuggestionDto {
  @Text({ ...SUGGESTION_LIMITS.answer, multiline: true })
  answer: string;
}

/** The suggestions to an idea, newest first. */
export class ListSuggestionsQuery {
  @Optional()
  @IsIn(SUGGESTION_STATES)
  state?: SuggestionState;

  @Optional()
  @Cursor()
  cursor?: string;
}
