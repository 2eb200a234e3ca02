import { Inject, Injectable } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import { v7 as uuid } from 'uuid';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { Vault } from '../security/vault.js';
import { isMailAddress } from './mail-address.js';
import { MailWorker } from './mail-worker.js';
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
    private readonly worker: MailWorker,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Queues a mail, in the open transaction if there is one.
   * @throws Error for an address that is not exactly one mailbox, or a link that leads elsewhere: whoever takes addresses
   * from people checks them first, and links are made by us
   */
  async send({ language, accountId = null, expiresAt, ...mail }: NewMail): Promise<void> {
    if (!isMailAddress(mail.to)) throw new Error('a mail to something that is no address');
    if ('link' in mail.values && new URL(mail.values.link).origin !== this.config.publicUrl)
      throw new Error('a mail with a link to somewhere else');
    const sealed = sealMail(this.vault, mail);
    await this.database.rows(queue, [uuid(), accountId, mail.template, language, sealed, expiresAt ?? null]);
    this.database.afterCommit(() => this.worker.wake());
  }
}
