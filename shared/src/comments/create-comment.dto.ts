import { IsIn } from 'class-validator';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { Id, Optional, Text } from '../common/validators.js';
import { COMMENT_KINDS, COMMENT_LIMITS, type CommentKind } from './comment-limits.js';

/** Says something about an idea. */
export class CreateCommentDto {
  @IsIn(COMMENT_KINDS)
  kind: CommentKind;

  @Text({ ...COMMENT_LIMITS.text, multiline: true })
  text: string;

  @IsIn(LANGUAGES)
  language: LanguageCode;

  /** The comment this one answers. There are two levels: a reply cannot be replied to. */
  @Optional()
  @Id()
  replyTo?: string;
}
