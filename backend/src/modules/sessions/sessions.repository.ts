import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { ACCOUNT_COLUMNS, type AccountRow } from '../accounts/accounts.sql.js';

/** The age of a session's last use at which it is written down again, in seconds. */
const SEEN_EVERY = 60;

const findLive = statement(`
  select ${ACCOUNT_COLUMNS}, s.last_seen_at < now() - interval '${SEEN_EVERY} seconds' as "isStale"
  from session s join account a on a.id = s.account_id join region r on r.id = a.region_id
  where s.token_hash = $1 and s.expires_at > now()
    and s.last_seen_at > now() - case
      when exists (select 1 from role_grant g where g.account_id = a.id) then interval '12 hours'
      else interval '14 days' end`);
const touch = statement(`update session set last_seen_at = now() where token_hash = $1`);
const insert = statement(`
  insert into session (token_hash, account_id, expires_at)
  select $1, a.id, now() + case
    when exists (select 1 from role_grant g where g.account_id = a.id) then interval '7 days'
    else interval '90 days' end
  from account a where a.id = $2
  returning extract(epoch from expires_at - now())::integer as "maxAge"`);
const endOldest = statement(`
  delete from session where token_hash in (
    select token_hash from session where account_id = $1 order by created_at desc offset 10)`);
const end = statement(`delete from session where token_hash = $1 returning account_id as "accountId"`);

@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  /** The person of a live session. */
  async find(tokenHash: Buffer): Promise<AccountRow | null> {
    const found = await this.database.row<AccountRow & { isStale: boolean }>(findLive, [tokenHash]);
    if (found?.isStale) await this.database.rows(touch, [tokenHash]);
    return found;
  }

  /** Begins a session and ends the oldest beyond ten. Returns its life in seconds. */
  async insert(tokenHash: Buffer, accountId: string): Promise<number> {
    const row = await this.database.row<{ maxAge: number }>(insert, [tokenHash, accountId]);
    await this.database.rows(endOldest, [accountId]);
    return row?.maxAge ?? 0;
  }

  async end(tokenHash: Buffer): Promise<string | null> {
    return (await this.database.row<{ accountId: string }>(end, [tokenHash]))?.accountId ?? null;
  }
}
