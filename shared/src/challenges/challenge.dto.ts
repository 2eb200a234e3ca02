import { ArrayMaxSize, IsArray, IsIn, IsInt, IsObject, Matches, MaxLength, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import type { Abilities } from '../common/abilities.js';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { TEXT_ORIGINS, type TextOrigin } from '../common/translation.js';
import { Nullable, Slug, Text, Timestamp } from '../common/validators.js';
import { LAB_LIMITS } from '../labs/lab-limits.js';
import { ORGANISATION_LIMITS } from '../organisations/organisation-kind.js';
import { RegionRefDto } from '../regions/region-ref.dto.js';
import { THEMES, THEMES_MAX, type Theme } from '../themes/theme.js';
import { ChallengeFormDto } from './challenge-form.dto.js';
import type { ChallengeAction, ChallengeDenial } from './challenge-actions.js';
import { CHALLENGE_LIMITS } from './challenge-limits.js';
import { PHASE_KINDS, type PhaseKind } from './phase.js';

/** A dated part of a challenge. */
export class PhaseDto {
  @IsIn(PHASE_KINDS)
  kind: PhaseKind;

  @Timestamp()
  startsAt: string;

  /** The first moment that no longer belongs to the phase. */
  @Timestamp()
  endsAt: string;
}

/** A lab by name, where something else is the subject. */
export class LabRefDto {
  @Slug()
  slug: string;

  @Text(LAB_LIMITS.name)
  name: string;
}

/** A challenge in a list. */
export class ChallengeCardDto {
  @Slug()
  slug: string;

  /** The language of `title` and `question`. */
  @IsIn(LANGUAGES)
  language: LanguageCode;

  @Text(CHALLENGE_LIMITS.title)
  title: string;

  /** How might we …? */
  @Text(CHALLENGE_LIMITS.question)
  question: string;

  @ValidateNested()
  @Type(() => LabRefDto)
  lab: LabRefDto;

  @ValidateNested()
  @Type(() => RegionRefDto)
  region: RegionRefDto;

  @IsArray()
  @ArrayMaxSize(THEMES_MAX)
  @IsIn(THEMES, { each: true })
  themes: Theme[];

  @IsArray()
  @ArrayMaxSize(PHASE_KINDS.length)
  @ValidateNested({ each: true })
  @Type(() => PhaseDto)
  phases: PhaseDto[];

  /** The phase of this moment; `null` before, between and after the phases. */
  @Nullable()
  @ValidateNested()
  @Type(() => PhaseDto)
  phase: PhaseDto | null;

  /** Ideas that everybody can read. */
  @IsInt()
  @Min(0)
  ideaCount: number;
}

/** The texts of a challenge in one language. */
export class ChallengeTextDto {
  @IsIn(LANGUAGES)
  language: LanguageCode;

  @IsIn(TEXT_ORIGINS)
  origin: TextOrigin;

  @Text(CHALLENGE_LIMITS.title)
  title: string;

  @Text(CHALLENGE_LIMITS.question)
  question: string;

  @Text({ ...CHALLENGE_LIMITS.background, multiline: true })
  background: string;

  /** What happens with the ideas. */
  @Text({ ...CHALLENGE_LIMITS.promise, multiline: true })
  promise: string;
}

/** A "how might we" question asked by a lab, with a promise and phases. */
export class ChallengeDto extends ChallengeCardDto {
  @ValidateNested()
  @Type(() => ChallengeTextDto)
  text: ChallengeTextDto;

  /** The text as first written, where `text` is a translation. */
  @Nullable()
  @ValidateNested()
  @Type(() => ChallengeTextDto)
  original: ChallengeTextDto | null;

  /** The organisation that decides. */
  @Text(ORGANISATION_LIMITS.name)
  decidedBy: string;

  /** By when, as a calendar date in the region. */
  @Matches(/^\d{4}-\d\d-\d\d$/)
  @MaxLength(10)
  decidesOn: string;

  /** IANA time zone of the region, in which the phases are dated. */
  @MaxLength(50)
  timeZone: string;

  /** Of its phases; rises with each save of their dates. */
  @IsInt()
  @Min(0)
  phasesRevision: number;

  /** What it asks of proposals beyond what every proposal has. */
  @ValidateNested()
  @Type(() => ChallengeFormDto)
  form: ChallengeFormDto;

  /** Keys: `CHALLENGE_ACTIONS`. */
  @IsObject()
  abilities: Abilities<ChallengeAction, ChallengeDenial>;
}
