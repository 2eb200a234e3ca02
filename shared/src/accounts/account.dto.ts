import { ArrayMaxSize, IsArray, IsBoolean, IsIn, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { Id, Nullable, Slug, Text, Timestamp } from '../common/validators.js';
import { ACCOUNT_LIMITS } from './account-limits.js';
import { AGE_BANDS, type AgeBand } from './age-band.js';
import { GUARDIAN_STATES, type GuardianState } from './guardian-state.js';
import { ROLE_LACKS, type RoleLack, ROLE_SCOPES, ROLES, type Role, type RoleScope } from './role.js';

/** A role and where it holds. */
export class RoleGrantDto {
  @IsIn(ROLES)
  role: Role;

  @IsIn(ROLE_SCOPES)
  scope: RoleScope;

  /** Slug of the region, lab or organisation; `null` for the whole installation. */
  @Nullable()
  @Slug()
  place: string | null;

  /** What is missing before the role acts; empty where it does. */
  @IsArray()
  @ArrayMaxSize(ROLE_LACKS.length)
  @IsIn(ROLE_LACKS, { each: true })
  lacks: RoleLack[];
}

/** Where a guardian's consent stands. */
export class GuardianshipDto {
  @IsIn(GUARDIAN_STATES)
  state: GuardianState;

  /** When the account will be deleted if no guardian says yes. */
  @Nullable()
  @Timestamp()
  deletionDueAt: string | null;

  /** Whether the person is now old enough and is asked to confirm for themselves. */
  @IsBoolean()
  isConfirmationDue: boolean;
}

/** The signed-in person, as they see themselves. Nobody else ever gets this shape. */
export class AccountDto {
  @Id()
  id: string;

  @Text(ACCOUNT_LIMITS.nickname)
  nickname: string;

  /** `null` for pupils, who sign in with a code and a PIN. */
  @Nullable()
  @Text(ACCOUNT_LIMITS.email)
  email: string | null;

  @IsIn(AGE_BANDS)
  ageBand: AgeBand;

  @Slug()
  region: string;

  @IsIn(LANGUAGES)
  language: LanguageCode;

  /** Whether a guardian must say yes before this person may publish. */
  @IsBoolean()
  isGuardianNeeded: boolean;

  @ValidateNested()
  @Type(() => GuardianshipDto)
  guardianship: GuardianshipDto;

  /** Whether search engines may list what this person publishes. */
  @IsBoolean()
  isFindable: boolean;

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => RoleGrantDto)
  roles: RoleGrantDto[];
}
