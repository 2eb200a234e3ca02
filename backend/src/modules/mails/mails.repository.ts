import { Injectable } from '@nestjs/common';
import { type LanguageCode, PAGE_SIZE } from '@headframe/shared/common';
import type { MailTemplate } from '@headframe/shared/mails';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';

/** A mail whose content is still there. */
export interface MailRow {
  id: string;
  language: LanguageCode;
  sealed: Buffer;
  createdAt: string;
}

export interface DeadMailRow extends MailRow {
  template: MailTemplate;
  attempts: number;
  lastError: string;
  lastAttemptAt: string;
}

const COLUMNS = 'id, language, sealed, to_json(created_at) as "createdAt"';

const mailbox = (after: string) =>
  statement(`
    select ${COLUMNS} from mail where status in ('queued', 'sent') and sealed is not null and ${after}
    order by id desc limit ${PAGE_SIZE + 1}`);
const firstOfMailbox = mailbox('true');
const furtherOfMailbox = mailbox('id < $1');

const dead = (after: string) =>
  statement(`
    select ${COLUMNS}, template, attempts, last_error as "lastError", to_json(last_attempt_at) as "lastAttemptAt"
    from mail where status = 'dead' and ${after} order by id desc limit ${PAGE_SIZE + 1}`);
const firstDead = dead('true');
const furtherDead = dead('id < $1');

const revive = statement(`
  update mail set status = 'queued', attempts = 0, next_attempt_at = now(), last_error = null
  where id = $1 and status = 'dead' returning template`);
const discard = statement(`delete from mail where id = $1 and status = 'dead' returning template`);

@Injectable()
export class MailsRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  mailbox(after: string | null): Promise<MailRow[]> {
    return this.database.rows<MailRow>(
      after === null ? firstOfMailbox : furtherOfMailbox,
      after === null ? [] : [after],
    );
  }

  /** Newest first. */
  dead(after: string | null): Promise<DeadMailRow[]> {
    return this.database.rows<DeadMailRow>(after === null ? firstDead : furtherDead, after === null ? [] : [after]);
  }

  /** The kind of the mail that is queued anew, or `null` when there was no such dead mail. */
  async revive(id: string): Promise<MailTemplate | null> {
    return (await this.database.row<{ template: MailTemplate }>(revive, [id]))?.template ?? null;
  }

  /** The kind of the mail that was deleted, or `null` when there was no such dead mail. */
  async discard(id: string): Promise<MailTemplate | null> {
    return (await this.database.row<{ template: MailTemplate }>(discard, [id]))?.template ?? null;
  }
}
