import { IsIn, IsInt, Min } from 'class-validator';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { Nullable, Text, Timestamp } from '../common/validators.js';
import { FILE_LIMITS } from '../files/file-limits.js';
import { JOURNEY_ACTORS, type JourneyActor } from './journey-actor.js';
import { JOURNEY_EVENT_TYPES, type JourneyEventType } from './event-type.js';

/** One step of an idea's way from spark to outcome. */
export class JourneyStepDto {
  @IsIn(JOURNEY_EVENT_TYPES)
  type: JourneyEventType;

  @Timestamp()
  at: string;

  @IsIn(JOURNEY_ACTORS)
  actor: JourneyActor;

  /** The version that the step made or spoke of, where it did. */
  @Nullable()
  @IsInt()
  @Min(1)
  version: number | null;

  /** How many steps of one kind in a row it stands for; `version` is that of the last. */
  @IsInt()
  @Min(1)
  times: number;

  /** The reason given, in the words of whoever gave it. */
  @Nullable()
  @Text({ max: 1500, multiline: true })
  reason: string | null;

  /** What is said now of the one file that the step speaks of; nothing of a file that is gone. */
  @Nullable()
  @Text({ max: FILE_LIMITS.text.max })
  file: string | null;

  /** The language of `reason` or `file`. */
  @Nullable()
  @IsIn(LANGUAGES)
  language: LanguageCode | null;
}
