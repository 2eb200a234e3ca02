import { Injectable } from '@nestjs/common';
import type { LoginSessionDto, SignInMethod } from '@headframe/shared/sessions';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import type { SessionFacts } from '../accounts/accounts.presenter.js';
import { ACCOUNT_COLUMNS, type AccountRow } from '../accounts/accounts.sql.js';

/** The age of a session's last use at which it is written down again, in seconds. */
const SEEN_EVERY = 60;
const MOST_SESSIONS = 10;

/** People with a role are signed out earlier: after 12 hours without use and after 7 days. */
const HAS_ROLE = `exists (select 1 from role_grant g where g.account_id = a.id)`;
const IS_LIVE = `s.expires_at > now()
    and s.last_seen_at > now() - case when ${HAS_ROLE} then interval '12 hours' else interval '14 days' end`;

const findLive = statement(`
  select ${ACCOUNT_COLUMNS}, s.id as "sessionId", s.second_factor_at is not null as "hasSecondFactor",
    s.authenticated_at as "authenticatedAt", s.last_seen_at < now() - interval '${SEEN_EVERY} seconds' as "isStale"
  from session s join account a on a.id = s.account_id join region r on r.id = a.region_id
  where s.token_hash = $1 and a.erased_at is null and ${IS_LIVE}`);
const touch = statement(`update session set last_seen_at = now() where token_hash = $1`);
const insert = statement(`
  insert into session (id, token_hash, account_id, device, method, second_factor_at, expires_at)
  select $1, $2, a.id, $4, $5, case when $6 then now() end,
    now() + case when ${HAS_ROLE} then interval '7 days' else interval '90 days' end
  from account a where a.id = $3
  returning extract(epoch from expires_at - now())::integer as "maxAge"`);
const endOldest = statement(`
  delete from session where token_hash in (
    select token_hash from session where account_id = $1 order by created_at desc offset ${MOST_SESSIONS})`);
const rotate = statement(`
  update session s set token_hash = $2, second_factor_at = case when $3 then coalesce(s.second_factor_at, now()) end,
    expires_at = least(s.expires_at,
      s.created_at + case when ${HAS_ROLE} then interval '7 days' else interval '90 days' end)
  from account a where s.id = $1 and a.id = s.account_id
  returning extract(epoch from s.expires_at - now())::integer as "maxAge"`);
const end = statement(`delete from session where token_hash = $1 returning account_id as "accountId"`);
const endOne = statement(`delete from session where id = $1 and account_id = $2 returning id`);
const endOthers = statement(`
  delete from session where account_id = $1 and ($2::uuid is null or id <> $2) returning id`);
const list = statement(`
  select s.id, s.device, s.method, s.created_at as "startedAt", date_trunc('minute', s.last_seen_at) as "lastSeenAt"
  from session s join account a on a.id = s.account_id
  where s.account_id = $1 and ${IS_LIVE} order by s.last_seen_at desc, s.id`);

/** What a session is begun with. */
export interface NewSession {
  id: string;
  tokenHash: Buffer;
  accountId: string;
  device: string;
  method: SignInMethod;
  hasSecondFactor: boolean;
}

interface LoginSessionRow extends Pick<LoginSessionDto, 'id' | 'device' | 'method'> {
  startedAt: Date;
  lastSeenAt: Date;
}

@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  /** The person of a live session. */
  async find(tokenHash: Buffer): Promise<(AccountRow & SessionFacts) | null> {
    const found = await this.database.row<AccountRow & SessionFacts & { isStale: boolean }>(findLive, [tokenHash]);
    if (found?.isStale) await this.database.rows(touch, [tokenHash]);
    return found;
  }

  /** Begins a session and ends the oldest beyond ten. Returns its life in seconds. */
  async insert({ id, tokenHash, accountId, device, method, hasSecondFactor }: NewSession): Promise<number> {
    const row = await this.database.row<{ maxAge: number }>(insert, [
      id,
      tokenHash,
      accountId,
      device,
      method,
      hasSecondFactor,
    ]);
    await this.database.rows(endOldest, [accountId]);
    return row?.maxAge ?? 0;
  }

  /** Gives a session another token. Returns its life in seconds, `null` where it has ended. */
  async rotate(id: string, tokenHash: Buffer, hasSecondFactor: boolean): Promise<number | null> {
    return (await this.database.row<{ maxAge: number }>(rotate, [id, tokenHash, hasSecondFactor]))?.maxAge ?? null;
  }

  async end(tokenHash: Buffer): Promise<string | null> {
    return (await this.database.row<{ accountId: string }>(end, [tokenHash]))?.accountId ?? null;
  }

  async endOne(id: string, accountId: string): Promise<boolean> {
    return (await this.database.rows(endOne, [id, accountId])).length > 0;
  }

  /** Ends every session of an account but one. Returns how many. */
  async endOthers(accountId: string, keptId: string | null): Promise<number> {
    return (await this.database.rows(endOthers, [accountId, keptId])).length;
  }

  list(accountId: string): Promise<LoginSessionRow[]> {
    return this.database.rows<LoginSessionRow & Record<string, unknown>>(list, [accountId]);
  }
}
