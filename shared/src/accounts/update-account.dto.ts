import { IsBoolean, IsIn } from 'class-validator';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { Optional, Text } from '../common/validators.js';
import { ACCOUNT_LIMITS } from './account-limits.js';
import { AGE_BANDS, type AgeBand } from './age-band.js';
import { Email } from './sign-up.dto.js';

/** Changes what a person may change about themselves; what is left out stays. */
export class UpdateAccountDto {
  @Optional()
  @IsIn(LANGUAGES)
  language?: LanguageCode;

  @Optional()
  @Text(ACCOUNT_LIMITS.nickname)
  nickname?: string;

  /** Only ever an older one. */
  @Optional()
  @IsIn(AGE_BANDS)
  ageBand?: AgeBand;

  /** Whether search engines may list what this person publishes; never for people under 18. */
  @Optional()
  @IsBoolean()
  isFindable?: boolean;
}

/** Sets or replaces the password. */
export class SetPasswordDto {
  @Text(ACCOUNT_LIMITS.password)
  password: string;
}

/** Asks for another address of mail; a code goes to the new one. */
export class ChangeEmailDto {
  @Email()
  email: string;
}
