import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsObject,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { Id, Nullable, Text, Timestamp } from '../common/validators.js';
import { RECOVERY_CODE_COUNT } from '../sessions/session-limits.js';
import { FACTOR_LIMITS, PASSKEYS_MAX } from './factor-limits.js';

/** A passkey of the signed-in person. */
export class PasskeyDto {
  @Id()
  id: string;

  /** What its owner calls it. */
  @Text(FACTOR_LIMITS.passkeyName)
  name: string;

  @Timestamp()
  addedAt: string;

  @Nullable()
  @Timestamp()
  lastUsedAt: string | null;
}

/** With what the signed-in person can sign in. */
export class FactorsDto {
  @IsBoolean()
  hasPassword: boolean;

  /** Whether an authenticator app is set up. */
  @IsBoolean()
  hasTotp: boolean;

  @IsInt()
  @Min(0)
  @Max(RECOVERY_CODE_COUNT)
  recoveryCodesLeft: number;

  @IsArray()
  @ArrayMaxSize(PASSKEYS_MAX)
  @ValidateNested({ each: true })
  @Type(() => PasskeyDto)
  passkeys: PasskeyDto[];

  /** Whether a role asks for a second factor, so that the last one cannot be removed. */
  @IsBoolean()
  isSecondFactorNeeded: boolean;
}

/** An authenticator app being set up: it counts only after its first code. */
export class TotpSetUpDto {
  /** Base32, for typing it in. */
  @Matches(/^[A-Z2-7]+$/)
  @MaxLength(64)
  secret: string;

  /** `otpauth://` address, for a QR code. */
  @IsString()
  @MaxLength(400)
  uri: string;
}

/** Recovery codes, shown this one time. */
export class RecoveryCodesDto {
  @IsArray()
  @ArrayMaxSize(RECOVERY_CODE_COUNT)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  codes: string[];
}

/** Adds a passkey. */
export class AddPasskeyDto {
  @Text(FACTOR_LIMITS.passkeyName)
  name: string;

  /** What the browser's authenticator answered. */
  @IsObject()
  credential: Record<string, unknown>;
}

/** What an added factor brings: the first one comes with recovery codes, shown this one time. */
export class FactorAddedDto {
  @ValidateNested()
  @Type(() => FactorsDto)
  factors: FactorsDto;

  /** Empty unless it was the first factor. */
  @IsArray()
  @ArrayMaxSize(RECOVERY_CODE_COUNT)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  recoveryCodes: string[];
}
