import { ArrayMaxSize, IsArray, IsBoolean, IsIn, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { AccountDto } from '../accounts/account.dto.js';
import { ACCOUNT_LIMITS } from '../accounts/account-limits.js';
import { AGE_BANDS, type AgeBand } from '../accounts/age-band.js';
import { Id, Nullable, Slug, Text, Timestamp } from '../common/validators.js';
import { SESSION_LIMITS } from './session-limits.js';
import {
  PENDING_SIGN_IN_KINDS,
  type PendingSignInKind,
  SECOND_FACTORS,
  type SecondFactor,
  SIGN_IN_METHODS,
  type SignInMethod,
} from './sign-in-method.js';

/** The school group of a pupil who opens an account. */
export class PupilGroupDto {
  @Text(SESSION_LIMITS.groupName)
  name: string;

  @Slug()
  region: string;

  @IsIn(AGE_BANDS)
  ageBand: AgeBand;
}

/** A sign-in that is not complete: what is still missing. */
export class PendingSignInDto {
  @IsIn(PENDING_SIGN_IN_KINDS)
  kind: PendingSignInKind;

  /** The confirmed address that an account is opened with; `null` for pupils and for a second factor. */
  @Nullable()
  @Text(ACCOUNT_LIMITS.email)
  email: string | null;

  @Nullable()
  @ValidateNested()
  @Type(() => PupilGroupDto)
  group: PupilGroupDto | null;

  /** With what the second step can be done. */
  @IsArray()
  @ArrayMaxSize(SECOND_FACTORS.length)
  @IsIn(SECOND_FACTORS, { each: true })
  factors: SecondFactor[];
}

/** The login session of this browser: the signed-in person, or what is missing, or nothing for a reader without one. */
export class SessionDto {
  @Nullable()
  @ValidateNested()
  @Type(() => AccountDto)
  account: AccountDto | null;

  @Nullable()
  @ValidateNested()
  @Type(() => PendingSignInDto)
  pending: PendingSignInDto | null;
}

/** A login session in the list of one's devices. */
export class LoginSessionDto {
  @Id()
  id: string;

  /** Browser and system in words, nothing that tells devices of one kind apart: "Firefox, Android". */
  @Text(SESSION_LIMITS.device)
  device: string;

  @IsIn(SIGN_IN_METHODS)
  method: SignInMethod;

  @Timestamp()
  startedAt: string;

  /** To the minute. */
  @Timestamp()
  lastSeenAt: string;

  /** Whether it is the one of this browser. */
  @IsBoolean()
  isCurrent: boolean;
}
