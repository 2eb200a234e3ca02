import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { tooManyRequests } from '../errors/domain-error.js';

/** So many in so many seconds. */
export interface RateLimit {
  readonly most: number;
  readonly seconds: number;
}

const hit = statement(`
  insert into rate_limit_window as w (key, started_at, hits) values ($1, now(), 1)
  on conflict (key) do update set
    hits = case when w.started_at > now() - make_interval(secs => $2) then w.hits + 1 else 1 end,
    started_at = case when w.started_at > now() - make_interval(secs => $2) then w.started_at else now() end
  returning hits, ceil(extract(epoch from started_at + make_interval(secs => $2) - now()))::integer as wait`);

const peek = statement(`
  select hits, ceil(extract(epoch from started_at + make_interval(secs => $2) - now()))::integer as wait
  from rate_limit_window where key = $1 and started_at > now() - make_interval(secs => $2)`);

/**
 * Counts attempts in the database, so that several processes share one count. Limits go by account or address of mail,
 * never by network address: a school is one address.
 */
@Injectable()
export class RateLimits {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Counts one attempt. @throws DomainError 429 with the seconds to wait */
  async count(key: string, limit: RateLimit): Promise<void> {
    const row = await this.database.row<{ hits: number; wait: number }>(hit, [key, limit.seconds]);
    if (row && row.hits > this.scaled(limit)) throw tooManyRequests(Math.max(1, row.wait));
  }

  /** Refuses where `count` or `note` has filled the limit, and counts nothing. @throws DomainError 429 */
  async refuseSpent(key: string, limit: RateLimit): Promise<void> {
    const row = await this.database.row<{ hits: number; wait: number }>(peek, [key, limit.seconds]);
    if (row && row.hits >= this.scaled(limit)) throw tooManyRequests(Math.max(1, row.wait));
  }

  /** Counts what went wrong, without refusing it: for limits on failures, together with `refuseSpent`. */
  async note(key: string, limit: RateLimit): Promise<void> {
    await this.database.rows(hit, [key, limit.seconds]);
  }

  /** Refuses when `done` already fills a limit; for writes whose own rows are the count. */
  check(done: number, limit: RateLimit): void {
    if (done >= this.scaled(limit)) throw tooManyRequests(Math.min(limit.seconds, 60));
  }

  private scaled({ most }: RateLimit): number {
    return most * this.config.rateLimitFactor;
  }
}
