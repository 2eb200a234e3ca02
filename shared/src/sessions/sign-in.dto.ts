import { IsIn, IsObject, IsString, Matches, MaxLength } from 'class-validator';
import { Transform } from 'class-transformer';
import { ACCOUNT_LIMITS } from '../accounts/account-limits.js';
import { Email } from '../accounts/sign-up.dto.js';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { normaliseText } from '../common/text.js';
import { Optional } from '../common/validators.js';
import { CODE_PATTERN, GROUP_CODE_PATTERN, LINK_TOKEN_PATTERN, PIN_PATTERN } from './session-limits.js';

const normalised = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? normaliseText(value) : value,
);
/** Spaces and dashes that people type between groups of digits do not count. */
const digits = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.replace(/[\s-]/g, '') : value,
);

/** Signs a person in. Only the lengths are checked here: every wrong pair gets the same answer. */
export class SignInDto {
  @normalised
  @IsString()
  @MaxLength(ACCOUNT_LIMITS.email.max)
  email: string;

  @normalised
  @IsString()
  @MaxLength(ACCOUNT_LIMITS.password.max)
  password: string;
}

/** Asks for a mail with a code and a link, to sign in or to open an account. */
export class RequestSignInLinkDto {
  @Email()
  email: string;

  /** The language of the mail. */
  @IsIn(LANGUAGES)
  language: LanguageCode;
}

/**
 * Uses a mailed code, or the token of its link. In the browser that asked, either is enough; in another one both are
 * needed.
 */
export class RedeemSignInLinkDto {
  @Optional()
  @digits
  @IsString()
  @MaxLength(6)
  @Matches(CODE_PATTERN, { context: { code: 'code_wrong' } })
  code?: string;

  @Optional()
  @IsString()
  @MaxLength(43)
  @Matches(LINK_TOKEN_PATTERN)
  token?: string;
}

/** The code of an authenticator, or a mailed one. */
export class CodeDto {
  @digits
  @IsString()
  @MaxLength(6)
  @Matches(CODE_PATTERN, { context: { code: 'code_wrong' } })
  code: string;
}

/** One of the recovery codes. */
export class RecoveryCodeDto {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toUpperCase() : value))
  @IsString()
  @MaxLength(40)
  code: string;
}

/** The group's code and the pupil's own PIN, as printed on the sheet. */
export class PupilSignInDto {
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.replace(/[\s-]/g, '').toUpperCase() : value,
  )
  @IsString()
  @MaxLength(6)
  @Matches(GROUP_CODE_PATTERN, { context: { code: 'pin_wrong' } })
  code: string;

  @digits
  @IsString()
  @MaxLength(8)
  @Matches(PIN_PATTERN, { context: { code: 'pin_wrong' } })
  pin: string;
}

/** What the browser's authenticator answered (WebAuthn `PublicKeyCredential` as JSON). */
export class PasskeyAnswerDto {
  @IsObject()
  credential: Record<string, unknown>;
}

/** What the browser's authenticator is asked (WebAuthn options as JSON). */
export class PasskeyOptionsDto {
  @IsObject()
  options: Record<string, unknown>;
}

/** Where to go after the authority's own sign-in: a path of this site. */
export class SingleSignOnQuery {
  @Optional()
  @IsString()
  @MaxLength(500)
  return?: string;
}
