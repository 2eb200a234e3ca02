import { IsIn, IsInt, IsString, MaxLength, Min } from 'class-validator';
import { ACCOUNT_LIMITS } from '../accounts/account-limits.js';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { Id, Nullable, Timestamp } from '../common/validators.js';
import { MAIL_TEMPLATES, type MailTemplate } from './mail-template.js';

/** A mail that could not be sent and was given up. It says nothing of what stood in it. */
export class DeadMailDto {
  @Id()
  id: string;

  @IsIn(MAIL_TEMPLATES)
  template: MailTemplate;

  @IsIn(LANGUAGES)
  language: LanguageCode;

  /** Masked (`n***@example.org`); `null` when it can no longer be read because the installation's secret was changed. */
  @Nullable()
  @IsString()
  @MaxLength(ACCOUNT_LIMITS.email.max + 4)
  to: string | null;

  @IsInt()
  @Min(0)
  attempts: number;

  /** What the mail server said, as codes: `EENVELOPE 550 5.1.1`. */
  @IsString()
  @MaxLength(60)
  lastError: string;

  @Timestamp()
  createdAt: string;

  @Timestamp()
  lastAttemptAt: string;
}
