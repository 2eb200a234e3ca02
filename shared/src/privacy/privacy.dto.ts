import { IsIn, IsInt, MaxLength, Min } from 'class-validator';
import { ACCOUNT_LIMITS } from '../accounts/account-limits.js';
import { Cursor, Id, Nullable, Optional, Slug, Text, Timestamp } from '../common/validators.js';
import {
  CONTENT_CHOICES,
  type ContentChoice,
  CONTENT_FATES,
  type ContentFate,
  CONTENT_KINDS,
  type ContentKind,
} from './deletion.js';
import { EXPORT_STATES, type ExportState } from './export-state.js';
import { LEGAL_BASES, type LegalBasis, MUTE_KINDS, type MuteKind, PURPOSES, type Purpose } from './purpose.js';

/** A copy of everything kept about the signed-in person. */
export class DataExportDto {
  @Id()
  id: string;

  @IsIn(EXPORT_STATES)
  state: ExportState;

  @Timestamp()
  requestedAt: string;

  /** Until when it can be fetched. */
  @Nullable()
  @Timestamp()
  expiresAt: string | null;

  /** Size of the zip file. */
  @Nullable()
  @IsInt()
  @Min(0)
  bytes: number | null;
}

/** What deleting the account would do to one kind of content. */
export class DeletionStepDto {
  @IsIn(CONTENT_KINDS)
  kind: ContentKind;

  @IsInt()
  @Min(0)
  count: number;

  /** What happens with it where contents are left. */
  @IsIn(CONTENT_FATES)
  ifLeft: ContentFate;

  /** What happens with it where contents are deleted. */
  @IsIn(CONTENT_FATES)
  ifDeleted: ContentFate;
}

/** Deletes the account. */
export class DeleteAccountDto {
  /** What becomes of own ideas and comments that need not stay. */
  @IsIn(CONTENT_CHOICES)
  contents: ContentChoice;
}

/** Hides somebody's words from the signed-in person, or keeps them off their ideas. Names the person by what they wrote. */
export class CreateMuteDto {
  @IsIn(MUTE_KINDS)
  kind: MuteKind;

  @Optional()
  @Id()
  idea?: string;

  @Optional()
  @Id()
  comment?: string;
}

/** Somebody the signed-in person has muted or blocked. */
export class MuteDto {
  @Id()
  id: string;

  @IsIn(MUTE_KINDS)
  kind: MuteKind;

  @Nullable()
  @Text(ACCOUNT_LIMITS.nickname)
  nickname: string | null;

  @Timestamp()
  since: string;
}

/** A page of one's mutes. */
export class ListMutesQuery {
  @Optional()
  @Cursor()
  cursor?: string;
}

/** What personal data is kept for in a region, and on which legal basis. */
export class PurposeDto {
  @IsIn(PURPOSES)
  purpose: Purpose;

  @IsIn(LEGAL_BASES)
  basis: LegalBasis;

  @MaxLength(20)
  textVersion: string;
}

/** The purposes of one region. */
export class ListPurposesQuery {
  @Slug()
  region: string;
}
