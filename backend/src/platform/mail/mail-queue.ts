import { Injectable } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';

/** A mail that this process may send until its lease ends. */
export interface ClaimedMail {
  readonly id: string;
  readonly language: LanguageCode;
  readonly sealed: Buffer;
  /** This one included. */
  readonly attempts: number;
}

/** Seconds after which a claimed mail is anybody's again: longer than sending one can take. */
const LEASE = 300;

const expire = statement(`
  update mail set status = 'expired', sealed = null where status = 'queued' and expires_at <= now()`);

/**
 * The next mail that is due. The attempt is counted and the next one set to the end of the lease before anything is sent:
 * whoever dies while sending has used an attempt, and somebody else takes over.
 */
const claim = statement(`
  update mail set attempts = attempts + 1, last_attempt_at = now(), next_attempt_at = now() + make_interval(secs => ${LEASE})
  where id = (
    select id from mail where status = 'queued' and next_attempt_at <= now()
    order by next_attempt_at, id limit 1 for update skip locked)
  returning id, language, sealed, attempts`);

const sent = statement(`
  update mail set status = 'sent', sent_at = now(), last_error = null, sealed = case when $2 then sealed end where id = $1`);

/** `attempts` tells whether the lease still is ours. */
const retry = statement(`
  update mail set next_attempt_at = now() + make_interval(secs => $3), last_error = $4
  where id = $1 and attempts = $2 and status = 'queued'`);
const bury = statement(`
  update mail set status = 'dead', last_error = $3 where id = $1 and attempts = $2 and status = 'queued'`);

/** The worker's statements. Several processes may work the table off at once. */
@Injectable()
export class MailQueue {
  constructor(private readonly database: Database) {}

  /** Ends mails that are worth nothing any more. */
  async expire(): Promise<void> {
    await this.database.rows(expire, []);
  }

  claim(): Promise<ClaimedMail | null> {
    return this.database.row<ClaimedMail>(claim, []);
  }

  async sent({ id }: ClaimedMail, options: { keepsContent: boolean }): Promise<void> {
    await this.database.rows(sent, [id, options.keepsContent]);
  }

  async retry({ id, attempts }: ClaimedMail, seconds: number, error: string): Promise<void> {
    await this.database.rows(retry, [id, attempts, seconds, error]);
  }

  async bury({ id, attempts }: ClaimedMail, error: string): Promise<void> {
    await this.database.rows(bury, [id, attempts, error]);
  }
}
