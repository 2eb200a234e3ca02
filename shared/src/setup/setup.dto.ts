import { IsBoolean, IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { ACCOUNT_LIMITS } from '../accounts/account-limits.js';
import { ADULT_AGE_BANDS, type AgeBand, GUARDIAN_MODES, type GuardianMode } from '../accounts/age-band.js';
import { Email } from '../accounts/sign-up.dto.js';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { Slug, Text } from '../common/validators.js';
import { REGION_LIMITS } from '../regions/region-limits.js';
import { LINK_TOKEN_PATTERN } from '../sessions/session-limits.js';

/** Whether this installation waits for its first administrator. */
export class SetUpStateDto {
  @IsBoolean()
  isNeeded: boolean;
}

/** The first administrator and the first region, by the one-time address printed when the server starts. */
export class SetUpDto {
  @IsString()
  @MaxLength(43)
  @Matches(LINK_TOKEN_PATTERN)
  token: string;

  @Email()
  email: string;

  @Text(ACCOUNT_LIMITS.nickname)
  nickname: string;

  @Text(ACCOUNT_LIMITS.password)
  password: string;

  /** Roles are for people of 18 and older. */
  @IsIn(ADULT_AGE_BANDS)
  ageBand: AgeBand;

  @IsIn(LANGUAGES)
  language: LanguageCode;

  @Text(REGION_LIMITS.name)
  regionName: string;

  @Slug()
  regionSlug: string;

  /** ISO 3166-1 alpha-2. */
  @Matches(/^[A-Z]{2}$/)
  @MaxLength(2)
  country: string;

  /** IANA name. */
  @IsString()
  @MaxLength(50)
  @Matches(/^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/)
  timeZone: string;

  @IsIn(GUARDIAN_MODES)
  guardianMode: GuardianMode;
}

export const SETUP_ERROR_CODES = ['setup_done', 'setup_link_wrong', 'time_zone_unknown'] as const;
