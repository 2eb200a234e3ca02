import { IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { Email } from '../accounts/sign-up.dto.js';
import { ACCOUNT_LIMITS } from '../accounts/account-limits.js';
import { ROLE_SCOPES, type RoleScope, STAFF_ROLES, type StaffRole } from '../accounts/role.js';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { Cursor, Id, Nullable, Optional, Slug, Text, Timestamp } from '../common/validators.js';
import { LINK_TOKEN_PATTERN } from '../sessions/session-limits.js';
import { INVITATION_STATES, type InvitationState } from './invitation-state.js';

/** Invites somebody to a role. Role and place cannot change afterwards. */
export class CreateInvitationDto {
  @IsIn(STAFF_ROLES)
  role: StaffRole;

  /** Slug of the region, lab or organisation that the role asks for; left out for an administrator. */
  @Optional()
  @Slug()
  place?: string;

  /** Sends the link there, and lets only the account with this address accept it. Without one, the link is shown. */
  @Optional()
  @Email()
  email?: string;

  /** The language of the mail. */
  @IsIn(LANGUAGES)
  language: LanguageCode;
}

/** Invitations whose role the reader may give, newest first. */
export class ListInvitationsQuery {
  @Optional()
  @IsIn(INVITATION_STATES)
  state?: InvitationState;

  @Optional()
  @Cursor()
  cursor?: string;
}

/** An invitation as whoever may give its role sees it. */
export class InvitationDto {
  @Id()
  id: string;

  @IsIn(STAFF_ROLES)
  role: StaffRole;

  @IsIn(ROLE_SCOPES)
  scope: RoleScope;

  @Nullable()
  @Slug()
  place: string | null;

  /** The place by name, in the reader's language. */
  @Nullable()
  @Text({ max: 200 })
  placeName: string | null;

  /** Whom it was sent to, masked: `n***@example.org`. */
  @Nullable()
  @Text(ACCOUNT_LIMITS.email)
  sentTo: string | null;

  @Nullable()
  @Text(ACCOUNT_LIMITS.nickname)
  invitedBy: string | null;

  @IsIn(INVITATION_STATES)
  state: InvitationState;

  @Timestamp()
  createdAt: string;

  @Timestamp()
  expiresAt: string;
}

/** A new invitation; the link is shown this one time. */
export class CreatedInvitationDto extends InvitationDto {
  @IsString()
  @MaxLength(300)
  link: string;
}

/** The token of an invitation's link. */
export class InvitationTokenDto {
  @IsString()
  @MaxLength(43)
  @Matches(LINK_TOKEN_PATTERN)
  token: string;
}

/** An invitation as whoever has its link sees it. */
export class InvitationOfferDto {
  @IsIn(STAFF_ROLES)
  role: StaffRole;

  @IsIn(ROLE_SCOPES)
  scope: RoleScope;

  @Nullable()
  @Text({ max: 200 })
  placeName: string | null;

  @Nullable()
  @Text(ACCOUNT_LIMITS.nickname)
  invitedBy: string | null;

  @IsIn(INVITATION_STATES)
  state: InvitationState;

  @Timestamp()
  expiresAt: string;
}
