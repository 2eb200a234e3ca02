import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { ACCOUNT_LIMITS } from '../accounts/account-limits.js';
import { GUARDIAN_MODES, type GuardianMode } from '../accounts/age-band.js';
import { GUARDIAN_REQUESTS_MAX, GUARDIAN_STATES, type GuardianState } from '../accounts/guardian-state.js';
import { Email } from '../accounts/sign-up.dto.js';
import { Nullable, Optional, Text, Timestamp } from '../common/validators.js';
import { LAB_LIMITS } from '../labs/lab-limits.js';
import { ORGANISATION_LIMITS } from '../organisations/organisation-kind.js';
import { REGION_LIMITS } from '../regions/region-limits.js';
import { LINK_TOKEN_PATTERN } from '../sessions/session-limits.js';
import {
  CONSENT_DECISIONS,
  CONSENT_GIVERS,
  CONSENT_METHODS,
  type ConsentDecision,
  type ConsentGiver,
  type ConsentMethod,
  CONSENT_TEXTS,
  type ConsentText,
} from './consent.js';
import {
  GUARDIAN_ANSWERS,
  GUARDIAN_STATUS_ACTIONS,
  type GuardianAnswer,
  type GuardianStatusAction,
} from './guardian-answer.js';

/** Asks a guardian, by mail. */
export class AskGuardianDto {
  @Email()
  email: string;
}

/** The token of a guardian's link. */
export class GuardianTokenDto {
  @IsString()
  @MaxLength(43)
  @Matches(LINK_TOKEN_PATTERN)
  token: string;
}

/** The person of a lab who answers for the safety of young people. */
export class GuardianContactDto {
  /** The lab, in the reader's language. */
  @Text(LAB_LIMITS.name)
  lab: string;

  @Text(LAB_LIMITS.safeguardingPerson)
  person: string;

  @Text(LAB_LIMITS.safeguardingContact)
  contact: string;
}

/** What a guardian reads before they answer. Nobody else gets this shape. */
export class GuardianRequestDto {
  /** The young person's nickname; their name is not known. */
  @Text(ACCOUNT_LIMITS.nickname)
  nickname: string;

  @Text(REGION_LIMITS.name)
  regionName: string;

  /** Whether a yes is needed (`authorise`) or the guardian is only told (`inform`). */
  @IsIn(GUARDIAN_MODES)
  mode: GuardianMode;

  @IsIn(GUARDIAN_STATES)
  state: GuardianState;

  @Timestamp()
  askedAt: string;

  /** When the account is deleted without a yes. */
  @Nullable()
  @Timestamp()
  deletionDueAt: string | null;

  /** The version of the text that is agreed to. */
  @MaxLength(20)
  textVersion: string;

  /** Whom to turn to. */
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => GuardianContactDto)
  contacts: GuardianContactDto[];

  /** What can be answered now; empty where there is nothing to answer. */
  @IsArray()
  @ArrayMaxSize(GUARDIAN_ANSWERS.length)
  @IsIn(GUARDIAN_ANSWERS, { each: true })
  answers: GuardianAnswer[];

  /** Whether the account has just been deleted by this answer. */
  @IsBoolean()
  isDeleted: boolean;
}

/** A guardian's answer. */
export class AnswerGuardianDto extends GuardianTokenDto {
  @IsIn(GUARDIAN_ANSWERS)
  answer: GuardianAnswer;

  /** For a yes: that one is an adult with parental responsibility. */
  @Optional()
  @IsBoolean()
  isResponsibleAdult?: boolean;
}

/** Where the consent for the signed-in young person stands, as they see it. */
export class GuardianStatusDto {
  @IsIn(GUARDIAN_STATES)
  state: GuardianState;

  /** When a guardian was last asked. */
  @Nullable()
  @Timestamp()
  askedAt: string | null;

  /** When the account is deleted without a yes. */
  @Nullable()
  @Timestamp()
  deletionDueAt: string | null;

  /** How often a guardian can still be asked. */
  @IsInt()
  @Min(0)
  @Max(GUARDIAN_REQUESTS_MAX)
  requestsLeft: number;

  /** The school or organisation that authorised the person's group. */
  @Nullable()
  @Text(ORGANISATION_LIMITS.name)
  organisation: string | null;

  /** What the person can do about it now. */
  @IsArray()
  @ArrayMaxSize(GUARDIAN_STATUS_ACTIONS.length)
  @IsIn(GUARDIAN_STATUS_ACTIONS, { each: true })
  actions: GuardianStatusAction[];
}

/** The young person, now old enough, decides for themselves. */
export class ConfirmConsentDto {
  @IsIn(['keep', 'withdraw'])
  decision: 'keep' | 'withdraw';
}

/** One consent or its withdrawal. It never changes. */
export class ConsentReceiptDto {
  @IsIn(CONSENT_TEXTS)
  text: ConsentText;

  @MaxLength(20)
  textVersion: string;

  @IsIn(CONSENT_DECISIONS)
  decision: ConsentDecision;

  @IsIn(CONSENT_METHODS)
  method: ConsentMethod;

  @IsIn(CONSENT_GIVERS)
  givenBy: ConsentGiver;

  @Timestamp()
  givenAt: string;
}
