import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsObject, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import type { Abilities } from '../common/abilities.js';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { TEXT_ORIGINS, type TextOrigin } from '../common/translation.js';
import { Nullable, Slug, Text } from '../common/validators.js';
import { OrganisationDto } from '../organisations/organisation.dto.js';
import { RegionRefDto } from '../regions/region-ref.dto.js';
import type { LabAction, LabDenial } from './lab-actions.js';
import { LAB_LIMITS } from './lab-limits.js';

/** The texts of a lab in one language. */
export class LabTextDto {
  @IsIn(LANGUAGES)
  language: LanguageCode;

  @IsIn(TEXT_ORIGINS)
  origin: TextOrigin;

  @Text(LAB_LIMITS.name)
  name: string;

  @Text({ ...LAB_LIMITS.summary, multiline: true })
  summary: string;

  @Text({ ...LAB_LIMITS.rules, multiline: true })
  rules: string;
}

/** A lab in a list. */
export class LabCardDto {
  @Slug()
  slug: string;

  @IsIn(LANGUAGES)
  language: LanguageCode;

  @Text(LAB_LIMITS.name)
  name: string;

  @Text({ ...LAB_LIMITS.summary, multiline: true })
  summary: string;

  /** Challenges in a phase that takes ideas now. */
  @IsInt()
  @Min(0)
  openChallengeCount: number;
}

/** A Living Lab of a region. */
export class LabDto {
  @Slug()
  slug: string;

  @ValidateNested()
  @Type(() => RegionRefDto)
  region: RegionRefDto;

  @ValidateNested()
  @Type(() => LabTextDto)
  text: LabTextDto;

  /** The text as first written, where `text` is a translation. */
  @Nullable()
  @ValidateNested()
  @Type(() => LabTextDto)
  original: LabTextDto | null;

  /** Whom to turn to when something is not right. */
  @Text(LAB_LIMITS.safeguardingPerson)
  safeguardingPerson: string;

  @Text(LAB_LIMITS.safeguardingContact)
  safeguardingContact: string;

  /** Whether a facilitator looks at each idea before it is published. */
  @IsBoolean()
  looksFirst: boolean;

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => OrganisationDto)
  partners: OrganisationDto[];

  /** Keys: `LAB_ACTIONS`. */
  @IsObject()
  abilities: Abilities<LabAction, LabDenial>;
}
