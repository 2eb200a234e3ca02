import { ArrayMaxSize, IsArray, IsBoolean, IsIn, MaxLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { ACCOUNT_LIMITS } from '../accounts/account-limits.js';
import { ROLES, type Role } from '../accounts/role.js';
import { Nullable, Text } from '../common/validators.js';

/** An account anybody may try out, offered in demo mode only. */
export class DemoAccountDto {
  @IsIn(ROLES)
  role: Role;

  @Text(ACCOUNT_LIMITS.nickname)
  nickname: string;

  @Text(ACCOUNT_LIMITS.email)
  email: string;

  @Text(ACCOUNT_LIMITS.password)
  password: string;

  /** Whether signing in asks for a second step; `demoSecondFactorCode` tells its code. */
  @IsBoolean()
  hasSecondFactor: boolean;
}

/** What the page must know about this installation. */
export class InstallationDto {
  @MaxLength(20)
  version: string;

  @IsBoolean()
  isDemo: boolean;

  /** Whether mails can be read on the page instead of being sent: in demo mode without a mail server. */
  @IsBoolean()
  hasMailbox: boolean;

  /** What the single sign-on of the authorities is called; `null` where there is none. */
  @Nullable()
  @Text({ min: 1, max: 60 })
  singleSignOn: string | null;

  /** Empty outside demo mode. */
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => DemoAccountDto)
  demoAccounts: DemoAccountDto[];
}
