import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { ACCOUNT_LIMITS } from '../accounts/account-limits.js';
import { AGE_BANDS, type AgeBand } from '../accounts/age-band.js';
import { Id, Nullable, Slug, Text, Timestamp } from '../common/validators.js';
import { OrganisationDto } from '../organisations/organisation.dto.js';
import { GROUP_CODE_PATTERN, PIN_PATTERN, SESSION_LIMITS } from '../sessions/session-limits.js';
import { GROUP_PUPILS_MAX } from './group-limits.js';

const DAY_PATTERN = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Opens a school group in a lab, with a PIN for each pupil. */
export class CreateGroupDto {
  /** Slug of the lab. */
  @Slug()
  lab: string;

  /** What the facilitator calls it: "Class 9b". */
  @Text(SESSION_LIMITS.groupName)
  name: string;

  /** Slug of the organisation that authorised the group: it keeps the guardians' signatures on paper. */
  @Slug()
  organisation: string;

  /** The day it did. Not in the future. */
  @Matches(DAY_PATTERN)
  @MaxLength(10)
  authorisedOn: string;

  @IsIn(AGE_BANDS)
  ageBand: AgeBand;

  @IsInt()
  @Min(1)
  @Max(GROUP_PUPILS_MAX)
  pupils: number;
}

/** A seat in a school group. */
export class PupilDto {
  @Id()
  id: string;

  /** The number on the sheet. */
  @IsInt()
  @Min(1)
  number: number;

  /** `null` until the pupil signs in for the first time. */
  @Nullable()
  @Text(ACCOUNT_LIMITS.nickname)
  nickname: string | null;
}

/** A school group in a list. */
export class GroupCardDto {
  @Id()
  id: string;

  @Text(SESSION_LIMITS.groupName)
  name: string;

  /** What pupils type first. */
  @Matches(GROUP_CODE_PATTERN)
  @MaxLength(6)
  code: string;

  @IsIn(AGE_BANDS)
  ageBand: AgeBand;

  @ValidateNested()
  @Type(() => OrganisationDto)
  organisation: OrganisationDto;

  @Matches(DAY_PATTERN)
  @MaxLength(10)
  authorisedOn: string;

  @IsInt()
  @Min(0)
  pupilCount: number;

  /** Pupils who have signed in at least once. */
  @IsInt()
  @Min(0)
  activeCount: number;

  /** Whether signing in is closed. */
  @IsBoolean()
  isClosed: boolean;

  @Timestamp()
  createdAt: string;
}

/** A school group with its seats. */
export class GroupDto extends GroupCardDto {
  @IsArray()
  @ArrayMaxSize(GROUP_PUPILS_MAX)
  @ValidateNested({ each: true })
  @Type(() => PupilDto)
  pupils: PupilDto[];
}

/** A pupil's PIN, shown this one time. */
export class PupilPinDto {
  @IsInt()
  @Min(1)
  number: number;

  @Matches(PIN_PATTERN)
  @MaxLength(8)
  pin: string;
}

/** The sheet to print: a new group, or a new PIN for one pupil. Shown this one time. */
export class GroupSheetDto {
  @ValidateNested()
  @Type(() => GroupDto)
  group: GroupDto;

  @IsArray()
  @ArrayMaxSize(GROUP_PUPILS_MAX)
  @ValidateNested({ each: true })
  @Type(() => PupilPinDto)
  pins: PupilPinDto[];
}

/** The groups of a lab. */
export class ListGroupsQuery {
  @Slug()
  lab: string;
}
