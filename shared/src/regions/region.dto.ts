import { ArrayMaxSize, IsArray, IsIn, IsInt, Matches, MaxLength, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { GUARDIAN_MODES, type GuardianMode } from '../accounts/age-band.js';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { LabCardDto } from '../labs/lab.dto.js';
import { OrganisationDto } from '../organisations/organisation.dto.js';
import { RegionRefDto } from './region-ref.dto.js';

/** A region in a list. */
export class RegionCardDto extends RegionRefDto {
  /** ISO 3166-1 alpha-2. */
  @Matches(/^[A-Z]{2}$/)
  @MaxLength(2)
  country: string;

  /** Challenges in a phase that takes ideas now. */
  @IsInt()
  @Min(0)
  openChallengeCount: number;

  /** Ideas that everybody can read. */
  @IsInt()
  @Min(0)
  ideaCount: number;

  /** Age from which a person consents alone in this country, today. 16 where the rule is not known. */
  @IsInt()
  @Min(13)
  consentAge: number;

  @IsIn(GUARDIAN_MODES)
  guardianMode: GuardianMode;
}

/** A region with its labs and organisations. */
export class RegionDto extends RegionCardDto {
  /** The languages spoken there, most used first. */
  @IsArray()
  @ArrayMaxSize(LANGUAGES.length)
  @IsIn(LANGUAGES, { each: true })
  languages: LanguageCode[];

  /** IANA name. */
  @MaxLength(50)
  timeZone: string;

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => LabCardDto)
  labs: LabCardDto[];

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => OrganisationDto)
  organisations: OrganisationDto[];
}
