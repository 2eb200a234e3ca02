import { Injectable } from '@nestjs/common';
import { AGE_BANDS, GUARDIAN_DEADLINE_DAYS, GUARDIAN_REMINDER_DAYS, youngestIn } from '@headframe/shared/accounts';
import type { LanguageCode } from '@headframe/shared/common';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { WARD, type WardRow } from './guardians.sql.js';

/** A guardian to be reminded. */
export interface ReminderRow {
  accountId: string;
  nickname: string;
  regionName: string;
  language: LanguageCode;
  sealedContact: Buffer;
  dueAt: Date;
}

/** How many are taken at once; the next run takes the rest. */
const BATCH = 500;

const claimReminders = statement(`
  update guardian_request q set reminded_at = now()
  from account a join region r on r.id = a.region_id
  where q.id in (
      select w.id from guardian_request w
      where w.sealed_contact is not null and w.reminded_at is null
        and w.asked_at < now() - make_interval(days => $1)
      order by w.asked_at limit ${BATCH} for update skip locked)
    and a.id = q.account_id and a.guardian_state = 'asked' and a.guardian_due_at > now() and a.erased_at is null
  returning a.id as "accountId", a.nickname, coalesce(r.names ->> q.language, r.names ->> 'en') as "regionName",
    q.language, q.sealed_contact as "sealedContact", a.guardian_due_at as "dueAt"`);

const forgetContacts = statement(`
  update guardian_request set sealed_contact = null
  where sealed_contact is not null and asked_at < now() - make_interval(days => $1)`);

const due = statement(`
  select id from account
  where guardian_due_at <= now() and guardian_state in ('asked', 'refused') and erased_at is null
  order by guardian_due_at limit ${BATCH}`);

/** One account whose time is up, unless somebody else has it in hand. */
const claimDue = statement(`
  ${WARD} and a.id = $1 and a.guardian_due_at <= now() and a.guardian_state in ('asked', 'refused')
  for no key update of a skip locked`);

/** People with an address who have certainly reached the age, whose own word is missing, and who were not told yet. */
const claimGrownUp = statement(`
  with told as (
    update guardian_request q set confirmation_asked_at = now()
    where q.id in (
      select distinct on (a.id) w.id
      from account a join region r on r.id = a.region_id join guardian_request w on w.account_id = a.id
        join unnest($1::text[], $2::integer[]) as band (name, youngest) on band.name = a.age_band
      where a.guardian_state <> 'none' and a.consent_confirmed_at is null and a.erased_at is null and a.email is not null
        and not exists (
          select 1 from guardian_request t where t.account_id = a.id and t.confirmation_asked_at is not null)
        and band.youngest + extract(year from age(now() at time zone 'UTC', a.age_band_since at time zone 'UTC'))
          >= coalesce((select c.min_age from consent_age c
            where c.country = r.country and c.valid_from <= current_date
              and (c.valid_to is null or c.valid_to > current_date)
            order by c.valid_from desc limit 1), $3)
      order by a.id, w.asked_at desc limit ${BATCH})
    returning q.account_id)
  ${WARD} and a.id in (select account_id from told)`);

/** What time does to guardians' requests. */
@Injectable()
export class GuardiansJobRepository {
  constructor(private readonly database: Database) {}

  /** Guardians to be reminded, each once. */
  claimReminders(): Promise<ReminderRow[]> {
    return this.database.rows<ReminderRow>(claimReminders, [GUARDIAN_REMINDER_DAYS]);
  }

  async forgetContacts(): Promise<void> {
    await this.database.rows(forgetContacts, [GUARDIAN_DEADLINE_DAYS]);
  }

  async due(): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(due, [])).map(({ id }) => id);
  }

  claimDue(accountId: string): Promise<WardRow | null> {
    return this.database.row<WardRow>(claimDue, [accountId]);
  }

  /** Young people to be told that they now decide for themselves, each once. */
  claimGrownUp(unknownAge: number): Promise<WardRow[]> {
    return this.database.rows<WardRow>(claimGrownUp, [[...AGE_BANDS], AGE_BANDS.map(youngestIn), unknownAge]);
  }
}
