import { Injectable, Logger } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { Database } from '../../database/database.js';
import { LOCKS } from '../../database/locks.js';

/** Mails that went out are history for a week; those that nobody could send are kept for a quarter of a year. */
const FORGET_MAILS = `
  delete from mail
  where (status in ('sent', 'expired') and coalesce(sent_at, expires_at) < now() - interval '7 days')
    or (status in ('queued', 'dead') and created_at < now() - interval '90 days')`;

/** Hourly: forgets what has expired and checks every counter against the rows it counts. */
@Injectable()
export class HousekeepingJob {
  private readonly logger = new Logger(HousekeepingJob.name);

  constructor(private readonly database: Database) {}

  @Cron(CronExpression.EVERY_HOUR)
  async run(): Promise<void> {
    await this.database.alone(LOCKS.housekeeping, async (manager) => {
      await manager.query(`set local statement_timeout = '60s'`);
      await manager.query(`delete from idempotency_key where created_at < now() - interval '1 day'`);
      for (const table of ['session', 'sign_in_link', 'pending_sign_in', 'passkey_ceremony', 'single_sign_on_try'])
        await manager.query(`delete from ${table} where expires_at < now()`);
      await manager.query(`delete from rate_limit_window where started_at < now() - interval '1 day'`);
      await manager.query(FORGET_MAILS);
      const mended = await this.reconcileCounters();
      if (mended > 0) this.logger.error(`${mended} counters did not match their rows and were mended`);
    });
  }

  /** Mends every counter that differs from its rows and tells how many did: 0 unless something is wrong. */
  async reconcileCounters(): Promise<number> {
    const [row] = await this.database.manager.query<{ mended: number }[]>(`
      with ideas as (
        update idea_counter c set support_count = f.supports, comment_count = f.comments
        from (
          select n.idea_id,
            (select count(*) from support s where s.idea_id = n.idea_id) as supports,
            (select count(*) from comment m where m.idea_id = n.idea_id and m.removed_at is null) as comments
          from idea_counter n
        ) f
        where f.idea_id = c.idea_id and (f.supports, f.comments) is distinct from (c.support_count, c.comment_count)
        returning 1
      ), comments as (
        update comment p set reply_count = f.replies
        from (select parent_id, count(*) as replies from comment where parent_id is not null group by parent_id) f
        where f.parent_id = p.id and f.replies <> p.reply_count returning 1
      ), challenges as (
        update challenge c set idea_count = f.ideas
        from (select h.id, count(s.idea_id) as ideas from challenge h
          left join idea i on i.challenge_id = h.id and i.status <> 'merged' left join idea_search s on s.idea_id = i.id group by h.id) f
        where f.id = c.id and f.ideas <> c.idea_count returning 1
      ), regions as (
        update region r set idea_count = f.ideas
        from (select h.id, count(s.idea_id) as ideas from region h
          left join idea i on i.region_id = h.id and i.status <> 'merged' left join idea_search s on s.idea_id = i.id group by h.id) f
        where f.id = r.id and f.ideas <> r.idea_count returning 1
      )
      select ((select count(*) from ideas) + (select count(*) from comments) + (select count(*) from challenges)
        + (select count(*) from regions))::integer as mended`);
    return row?.mended ?? 0;
  }
}
