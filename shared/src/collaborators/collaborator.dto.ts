import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { ACCOUNT_LIMITS } from '../accounts/account-limits.js';
import type { Abilities } from '../common/abilities.js';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { Id, Nullable, Optional, Text, Timestamp } from '../common/validators.js';
import { IDEA_LIMITS } from '../ideas/idea-limits.js';
import { LINK_TOKEN_PATTERN } from '../sessions/session-limits.js';
import {
  COLLABORATOR_ROLES,
  COLLABORATORS_MAX,
  type CollaboratorRole,
  WRITING_ROLES,
  type WritingRole,
} from './collaborator-role.js';
import {
  ASKABLE_ROLES,
  type AskableRole,
  type CollaboratorAction,
  JOINING_KINDS,
  JOINING_LIMITS,
  JOINING_STATES,
  type JoiningKind,
  JOININGS_OPEN_MAX,
  type JoiningState,
  type JoiningStep,
  type PeopleAction,
} from './joining.js';

/** Somebody who works on an idea. */
export class CollaboratorDto {
  @Id()
  id: string;

  /** `null` for a former member. */
  @Nullable()
  @Text(ACCOUNT_LIMITS.nickname)
  nickname: string | null;

  @IsIn(COLLABORATOR_ROLES)
  role: CollaboratorRole;

  @Timestamp()
  joinedAt: string;

  /** Whether it is the reader. */
  @IsBoolean()
  isSelf: boolean;

  /** Keys: `COLLABORATOR_ACTIONS`. */
  @IsObject()
  abilities: Abilities<CollaboratorAction, string>;
}

/** A way onto an idea, for those between whom it stands. */
export class JoiningDto {
  @Id()
  id: string;

  @IsIn(JOINING_KINDS)
  kind: JoiningKind;

  @IsIn(COLLABORATOR_ROLES)
  role: CollaboratorRole;

  /** Who would join; `null` for a link that nobody has taken yet. */
  @Nullable()
  @Text(ACCOUNT_LIMITS.nickname)
  nickname: string | null;

  /** Whether that is the reader. */
  @IsBoolean()
  isSelf: boolean;

  /** Which author invites; `null` for a request. */
  @Nullable()
  @Text(ACCOUNT_LIMITS.nickname)
  invitedBy: string | null;

  /** A word of whoever asks. */
  @Nullable()
  @Text({ ...JOINING_LIMITS.note, multiline: true })
  note: string | null;

  @IsIn(JOINING_STATES)
  state: JoiningState;

  @Timestamp()
  createdAt: string;

  @Timestamp()
  expiresAt: string;

  /** Keys: `JOINING_STEPS`. */
  @IsObject()
  abilities: Abilities<JoiningStep, string>;
}

/** A new way onto an idea; the link of one is shown this one time. */
export class CreatedJoiningDto extends JoiningDto {
  @Nullable()
  @IsString()
  @MaxLength(300)
  link: string | null;
}

/** Everybody who works on an idea, and who might. */
export class PeopleDto {
  @Text({ max: IDEA_LIMITS.title.max })
  title: string;

  /** The language of the title. */
  @IsIn(LANGUAGES)
  language: LanguageCode;

  /** In the order in which they joined. */
  @IsArray()
  @ArrayMaxSize(COLLABORATORS_MAX)
  @ValidateNested({ each: true })
  @Type(() => CollaboratorDto)
  members: CollaboratorDto[];

  /** What is open: all of it for authors, one’s own for everybody else. */
  @IsArray()
  @ArrayMaxSize(JOININGS_OPEN_MAX.sent + JOININGS_OPEN_MAX.asked)
  @ValidateNested({ each: true })
  @Type(() => JoiningDto)
  joinings: JoiningDto[];

  /** Keys: `PEOPLE_ACTIONS`. */
  @IsObject()
  abilities: Abilities<PeopleAction, string>;
}

/** Invites to an idea: whoever wrote a comment under it, or whoever gets the link. */
export class InviteCollaboratorDto {
  @IsIn(COLLABORATOR_ROLES)
  role: CollaboratorRole;

  /** The comment whose author is invited; without one, a link is made. */
  @Optional()
  @Id()
  comment?: string;
}

/** Asks to work on an idea. */
export class AskToJoinDto {
  @IsIn(ASKABLE_ROLES)
  role: AskableRole;

  @Optional()
  @Text({ ...JOINING_LIMITS.note, multiline: true })
  note?: string;
}

/** Gives somebody who works on an idea another role. */
export class ChangeCollaboratorDto {
  @IsIn(WRITING_ROLES)
  role: WritingRole;
}

/** Leaves an idea. */
export class LeaveIdeaDto {
  /** Who becomes an author before: asked of the last one. */
  @Optional()
  @Id()
  heir?: string;
}

/** The token of a link onto an idea. */
export class JoiningTokenDto {
  @IsString()
  @MaxLength(43)
  @Matches(LINK_TOKEN_PATTERN)
  token: string;
}

/** What a link offers, for whoever has it. */
export class JoiningOfferDto {
  @Id()
  ideaId: string;

  @Text({ max: IDEA_LIMITS.title.max })
  title: string;

  /** The language of the title. */
  @IsIn(LANGUAGES)
  language: LanguageCode;

  @IsIn(COLLABORATOR_ROLES)
  role: CollaboratorRole;

  @Nullable()
  @Text(ACCOUNT_LIMITS.nickname)
  invitedBy: string | null;

  @IsIn(JOINING_STATES)
  state: JoiningState;

  @Timestamp()
  expiresAt: string;
}

/** Where a link that was taken up led. */
export class TakenUpDto {
  @Id()
  ideaId: string;
}
