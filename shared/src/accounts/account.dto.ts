import { ArrayMaxSize, IsArray, IsBoolean, IsIn, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { Id, Nullable, Slug, Text } from '../common/validators.js';
import { ACCOUNT_LIMITS } from './account-limits.js';
import { AGE_BANDS, type AgeBand } from './age-band.js';
import { ROLE_SCOPES, ROLES, type Role, type RoleScope } from './role.js';

/** A role and where it holds. */
export class RoleGrantDto {
  @IsIn(ROLES)
  role: Role;

  @IsIn(ROLE_SCOPES)
  scope: RoleScope;

  /** Slug of the region or lab; `null` for the whole installation. */
  @Nullable()
  @Slug()
  place: string | null;
}

/** The signed-in person, as they see themselves. Nobody else ever gets this shape. */
export class AccountDto {
  @Id()
  id: string;

  @Text(ACCOUNT_LIMITS.nickname)
  nickname: string;

  @Text(ACCOUNT_LIMITS.email)
  email: string;

  @IsIn(AGE_BANDS)
  ageBand: AgeBand;

  @Slug()
  region: string;

  @IsIn(LANGUAGES)
  language: LanguageCode;

  /** Whether a guardian must say yes before this person may publish. */
  @IsBoolean()
  isGuardianNeeded: boolean;

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => RoleGrantDto)
  roles: RoleGrantDto[];
}
