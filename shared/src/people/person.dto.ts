import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { ACCOUNT_LIMITS } from '../accounts/account-limits.js';
import { RoleGrantDto } from '../accounts/account.dto.js';
import { ROLES, type Role, STAFF_ROLES, type StaffRole } from '../accounts/role.js';
import { Cursor, Id, Nullable, Slug, Text, Timestamp } from '../common/validators.js';
import {
  PERSON_ACTIONS,
  type PersonAction,
  ROLE_CHANGE_RESULTS,
  type RoleChangeResult,
  ROLE_CHANGES_MAX,
} from './person-actions.js';

/** A calendar day, `YYYY-MM-DD`. */
const DAY_PATTERN = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** That somebody saw a person's certificate of good conduct; never the certificate itself. */
export class VettingDto {
  @Nullable()
  @Text(ACCOUNT_LIMITS.nickname)
  seenBy: string | null;

  @Matches(DAY_PATTERN)
  @MaxLength(10)
  seenOn: string;

  @Matches(DAY_PATTERN)
  @MaxLength(10)
  validUntil: string;

  @IsBoolean()
  isValid: boolean;
}

/** A person as those who look after roles see them. Of participants there is no address of mail and no age. */
export class PersonDto {
  @Id()
  id: string;

  @Text(ACCOUNT_LIMITS.nickname)
  nickname: string;

  /** Of people with a role only. */
  @Nullable()
  @Text(ACCOUNT_LIMITS.email)
  email: string | null;

  @Slug()
  region: string;

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => RoleGrantDto)
  roles: RoleGrantDto[];

  @IsBoolean()
  hasSecondFactor: boolean;

  @Nullable()
  @ValidateNested()
  @Type(() => VettingDto)
  vetting: VettingDto | null;

  @Timestamp()
  joinedAt: string;

  /** What the reader may do with this person. */
  @IsArray()
  @ArrayMaxSize(PERSON_ACTIONS.length)
  @IsIn(PERSON_ACTIONS, { each: true })
  actions: PersonAction[];
}

/** People by part of the nickname, or by the whole address of mail. */
export class ListPeopleQuery {
  @IsOptional()
  @Text({ min: 1, max: ACCOUNT_LIMITS.email.max })
  q?: string;

  @IsOptional()
  @IsIn(ROLES)
  role?: Role;

  @IsOptional()
  @Slug()
  region?: string;

  @IsOptional()
  @Cursor()
  cursor?: string;
}

/** Gives or takes one role for several people at once. */
export class ChangeRolesDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(ROLE_CHANGES_MAX)
  @ArrayUnique()
  @Id({ each: true })
  people: string[];

  @IsIn(['give', 'take'])
  change: 'give' | 'take';

  @IsIn(STAFF_ROLES)
  role: StaffRole;

  /** Slug of the region, lab or organisation; left out for an administrator. */
  @IsOptional()
  @Slug()
  place?: string;

  /** Only tells what would happen. */
  @IsOptional()
  @IsBoolean()
  isPreview?: boolean;
}

/** What happened, or would happen, to one person. */
export class RoleChangeDto {
  @Id()
  id: string;

  @Text(ACCOUNT_LIMITS.nickname)
  nickname: string;

  @IsIn(ROLE_CHANGE_RESULTS)
  result: RoleChangeResult;
}

/** Records that a certificate was seen. */
export class RecordVettingDto {
  /** Not in the future. */
  @Matches(DAY_PATTERN)
  @MaxLength(10)
  seenOn: string;

  /** After `seenOn`, five years later at most. */
  @Matches(DAY_PATTERN)
  @MaxLength(10)
  validUntil: string;
}
