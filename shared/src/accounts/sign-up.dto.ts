import { IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { Transform } from 'class-transformer';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { Optional, Slug, Text } from '../common/validators.js';
import { ACCOUNT_LIMITS, EMAIL_PATTERN } from './account-limits.js';
import { AGE_BANDS, type AgeBand } from './age-band.js';

/** An address of mail as a person types it: trimmed, then as `EMAIL_PATTERN` wants it. */
export function Email(): PropertyDecorator {
  const decorators = [
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    IsString(),
    MaxLength(ACCOUNT_LIMITS.email.max),
    Matches(EMAIL_PATTERN, { context: { code: 'email_invalid' } }),
  ];
  return (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };
}

/**
 * Opens an account and signs its person in. Who they are by address of mail or pupil's code was confirmed before, by a
 * pending sign-in of kind `sign_up`.
 */
export class SignUpDto {
  @Text(ACCOUNT_LIMITS.nickname)
  nickname: string;

  @IsIn(AGE_BANDS)
  ageBand: AgeBand;

  /** Slug of the region the person lives in or belongs to. A pupil belongs to the region of their group. */
  @Slug()
  region: string;

  @IsIn(LANGUAGES)
  language: LanguageCode;

  /** Optional: 12 to 128 characters of any kind; hashed with argon2id, never stored. */
  @Optional()
  @Text(ACCOUNT_LIMITS.password)
  password?: string;

  /** Where the region asks or tells a guardian of people this young. */
  @Optional()
  @Email()
  guardianEmail?: string;
}
