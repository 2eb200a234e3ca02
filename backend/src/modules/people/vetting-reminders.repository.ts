import { Injectable } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import { VETTING_REMINDER_DAYS } from '@headframe/shared/people';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';

/** A vetting whose end is to be announced, and to whom. */
export interface EndingVetting {
  nickname: string;
  /** Its last day, `YYYY-MM-DD`. */
  until: string;
  readers: { accountId: string; email: string; language: LanguageCode }[];
}

/** So many at once; the rest follows the next day. */
const MOST = 500;

/** The newest vetting of each person counts; whoever has no role any more needs none. */
const due = statement(`
  with ending as (
    select v.id, v.account_id, v.seen_by, v.valid_until from vetting_check v
    where v.reminded_at is null
      and v.valid_until between current_date and current_date + ${VETTING_REMINDER_DAYS}
      and not exists (select 1 from vetting_check n where n.account_id = v.account_id and n.id > v.id)
      and exists (select 1 from role_grant g where g.account_id = v.account_id)
    order by v.valid_until, v.id limit ${MOST} for update
  ), reminded as (
    update vetting_check v set reminded_at = now() from ending where v.id = ending.id
  )
  select a.nickname, ending.valid_until::text as until,
    coalesce((select json_agg(json_build_object('accountId', p.id, 'email', p.email, 'language', p.language) order by p.id)
      from account p where p.id in (ending.account_id, ending.seen_by) and p.email is not null), '[]') as readers
  from ending join account a on a.id = ending.account_id order by ending.valid_until, ending.id`);

/** What ended a year ago is nobody's business any more. */
const forget = statement(`delete from vetting_check where valid_until < current_date - 365`);

@Injectable()
export class VettingRemindersRepository {
  constructor(private readonly database: Database) {}

  /** Takes the vettings that end soon; each is given out once. */
  async due(): Promise<EndingVetting[]> {
    return this.database.rows<EndingVetting & Record<string, unknown>>(due, []);
  }

  async forgetOld(): Promise<void> {
    await this.database.rows(forget, []);
  }
}
