import type { DeadMailDto, MailDto } from '@headframe/shared/mails';
import type { RenderedMail } from '../../platform/mail/mail-renderer.js';
import { maskAddress } from '../../platform/mail/mail-address.js';
import type { SealedMail } from '../../platform/mail/sealed-mail.js';
import type { DeadMailRow, MailRow } from './mails.repository.js';

export const MAILBOX = 'demo mails';
export const DEAD_MAILS = 'dead mails';

export function presentMail(
  { id, language, createdAt }: MailRow,
  { to, template }: SealedMail,
  { subject, text, html }: RenderedMail,
): MailDto {
  return { id, to, subject, text, html, language, template, createdAt };
}

/** @param to the address, or `null` when it cannot be read */
export function presentDeadMail(row: DeadMailRow, to: string | null): DeadMailDto {
  const { id, template, language, attempts, lastError, createdAt, lastAttemptAt } = row;
  return { id, template, language, to: to && maskAddress(to), attempts, lastError, createdAt, lastAttemptAt };
}
