import { ArrayMaxSize, IsArray, IsBoolean, IsIn, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { ACCOUNT_LIMITS } from '../accounts/account-limits.js';
import { RoleGrantDto } from '../accounts/account.dto.js';
import { ROLE_SCOPES, type RoleScope, STAFF_ROLES, type StaffRole } from '../accounts/role.js';
import { Id, Nullable, Slug, Text, Timestamp } from '../common/validators.js';
import {
  DAY_PATTERN,
  GRANTABLE_PLACES_MAX,
  PERSON_ACTIONS,
  type PersonAction,
  ROLE_CHANGE_RESULTS,
  type RoleChangeResult,
} from './person-actions.js';

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

/** A role of somebody, with the place by name. */
export class PersonRoleDto extends RoleGrantDto {
  /** In the reader's language; `null` for the whole installation. */
  @Nullable()
  @Text({ max: 200 })
  placeName: string | null;
}

/**
 * A person as those who look after roles see them. Of participants there is no address of mail, and of nobody an age. Who
 * looks after one place sees the roles of that place only.
 */
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
  @Type(() => PersonRoleDto)
  roles: PersonRoleDto[];

  @IsBoolean()
  hasSecondFactor: boolean;

  /** For those who may record one, else `null`. */
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

/** What happened, or would happen, to one person. */
export class RoleChangeDto {
  @Id()
  id: string;

  /** `null` for somebody who is not there, or not for the reader to see. */
  @Nullable()
  @Text(ACCOUNT_LIMITS.nickname)
  nickname: string | null;

  @IsIn(ROLE_CHANGE_RESULTS)
  result: RoleChangeResult;
}

/** A place at which the reader may give a role. */
export class GrantablePlaceDto {
  @Slug()
  slug: string;

  /** In the reader's language. */
  @Text({ max: 200 })
  name: string;

  /** The region it lies in, by name; the same for a region itself. */
  @Text({ max: 200 })
  regionName: string;
}

/** A role that the reader may give and take, and where. */
export class GrantableRoleDto {
  @IsIn(STAFF_ROLES)
  role: StaffRole;

  @IsIn(ROLE_SCOPES)
  scope: RoleScope;

  /** Empty for a role that holds in the whole installation. */
  @IsArray()
  @ArrayMaxSize(GRANTABLE_PLACES_MAX)
  @ValidateNested({ each: true })
  @Type(() => GrantablePlaceDto)
  places: GrantablePlaceDto[];
}
