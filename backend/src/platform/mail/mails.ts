import { Injectable } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import { v7 as uuid } from 'uuid';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { Vault } from '../security/vault.js';
import { isMailAddress } from './mail-address.js';
import { type MailContent, sealMail } from './sealed-mail.js';

export type NewMail = MailContent & {
  /** One address, as `EMAIL_PATTERN` knows it. */
  to: string;
  language: LanguageCode;
  /** The account it speaks to; its mails go when it goes. */
  accountId?: string | null;
  /** After this moment the mail is worth nothing (a code that has run out) and is not sent any more. */
  expiresAt?: Date;
};

const queue = statement(`
  insert into mail (id, account_id, template, language, sealed, expires_at) values ($1, $2, $3, $4, $5, $6)`);

/** The way out for mail. What is queued here goes out if, and only if, the write that it tells of is committed. */
@Injectable()
export class Mails {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
  ) {}

  /**
   * Queues a mail, in the open transaction if there is one.
   * @throws Error for an address that is not exactly one mailbox: whoever takes addresses from people checks them first
   */
  async send({ language, accountId = null, expiresAt, ...mail }: NewMail): Promise<void> {
    if (!isMailAddress(mail.to)) throw new Error('a mail to something that is no address');
    const sealed = sealMail(this.vault, mail);
    await this.database.rows(queue, [uuid(), accountId, mail.template, language, sealed, expiresAt ?? null]);
  }
}
