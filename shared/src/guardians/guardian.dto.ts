import { IsBoolean, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { ACCOUNT_LIMITS } from '../accounts/account-limits.js';
import { GUARDIAN_MODES, type GuardianMode } from '../accounts/age-band.js';
import { GUARDIAN_STATES, type GuardianState } from '../accounts/guardian-state.js';
import { Email } from '../accounts/sign-up.dto.js';
import { Nullable, Text, Timestamp } from '../common/validators.js';
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
}

/** A guardian's answer. */
export class AnswerGuardianDto extends GuardianTokenDto {
  @IsIn(['yes', 'no', 'withdraw', 'withdraw_and_delete'])
  answer: 'yes' | 'no' | 'withdraw' | 'withdraw_and_delete';

  /** For a yes: that one is an adult with parental responsibility. */
  @IsOptional()
  @IsBoolean()
  isResponsibleAdult?: boolean;
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
