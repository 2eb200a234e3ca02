import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { ACCOUNT_LIMITS } from '../accounts/account-limits.js';
import type { Abilities } from '../common/abilities.js';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { PAGE_SIZE } from '../common/page.js';
import { Id, Nullable, Text, Timestamp } from '../common/validators.js';
import type { CommentAction, CommentDenial } from './comment-actions.js';
import { COMMENT_KINDS, COMMENT_LIMITS, type CommentKind, REPLIES_SHOWN } from './comment-limits.js';

/** One thing said about an idea. */
export class CommentDto {
  @Id()
  id: string;

  /** The version of the idea that it speaks of. */
  @IsInt()
  @Min(1)
  version: number;

  @IsIn(COMMENT_KINDS)
  kind: CommentKind;

  @IsIn(LANGUAGES)
  language: LanguageCode;

  /** `null` once its author took it back. */
  @Nullable()
  @Text({ ...COMMENT_LIMITS.text, multiline: true })
  text: string | null;

  /** Nickname; `null` for a former member. */
  @Nullable()
  @Text(ACCOUNT_LIMITS.nickname)
  author: string | null;

  /** Whether the author of the comment is an author of the idea. */
  @IsBoolean()
  isByIdeaAuthor: boolean;

  @IsBoolean()
  isOwn: boolean;

  /** Whether the reader muted its author; the page folds it away. */
  @IsBoolean()
  isMuted: boolean;

  @Timestamp()
  createdAt: string;

  /** Keys: `COMMENT_ACTIONS`. */
  @IsObject()
  abilities: Abilities<CommentAction, CommentDenial>;
}

/** A comment with the first of its replies, oldest first. */
export class CommentThreadDto extends CommentDto {
  @IsInt()
  @Min(0)
  replyCount: number;

  @IsArray()
  @ArrayMaxSize(REPLIES_SHOWN)
  @ValidateNested({ each: true })
  @Type(() => CommentDto)
  replies: CommentDto[];

  /** Cursor of the further replies, `null` where all are here. */
  @Nullable()
  @IsString()
  @MaxLength(400)
  nextReplies: string | null;
}

/** One page of talk, newest first. */
export class CommentThreadPageDto {
  @IsArray()
  @ArrayMaxSize(PAGE_SIZE)
  @ValidateNested({ each: true })
  @Type(() => CommentThreadDto)
  items: CommentThreadDto[];

  @Nullable()
  @IsString()
  @MaxLength(400)
  next: string | null;
}
