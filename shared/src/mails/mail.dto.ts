import { IsIn, IsString, MaxLength } from 'class-validator';
import { ACCOUNT_LIMITS } from '../accounts/account-limits.js';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { Id, Text, Timestamp } from '../common/validators.js';
import { MAIL_TEMPLATES, type MailTemplate } from './mail-template.js';

/** A mail as it would have been sent; shown in demo mode only. */
export class MailDto {
  @Id()
  id: string;

  @Text(ACCOUNT_LIMITS.email)
  to: string;

  @IsString()
  @MaxLength(200)
  subject: string;

  /** The part that every mail program can show; the page shows this one. */
  @IsString()
  @MaxLength(20_000)
  text: string;

  @IsString()
  @MaxLength(60_000)
  html: string;

  @IsIn(LANGUAGES)
  language: LanguageCode;

  @IsIn(MAIL_TEMPLATES)
  template: MailTemplate;

  @Timestamp()
  createdAt: string;
}
