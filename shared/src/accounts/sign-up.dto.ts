import { IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { Transform } from 'class-transformer';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { Slug, Text } from '../common/validators.js';
import { ACCOUNT_LIMITS, EMAIL_PATTERN } from './account-limits.js';
import { AGE_BANDS, type AgeBand } from './age-band.js';

/** Opens an account and signs its person in. */
export class SignUpDto {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @MaxLength(ACCOUNT_LIMITS.email.max)
  @Matches(EMAIL_PATTERN, { context: { code: 'email_invalid' } })
  email: string;

  @Text(ACCOUNT_LIMITS.nickname)
  nickname: string;

  /** 12 to 128 characters of any kind; hashed with argon2id, never stored. */
  @Text(ACCOUNT_LIMITS.password)
  password: string;

  @IsIn(AGE_BANDS)
  ageBand: AgeBand;

  /** Slug of the region the person lives in or belongs to. */
  @Slug()
  region: string;

  @IsIn(LANGUAGES)
  language: LanguageCode;
}
