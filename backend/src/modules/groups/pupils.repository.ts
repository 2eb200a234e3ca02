import { Injectable } from '@nestjs/common';
import type { AgeBand } from '@headframe/shared/accounts';
import type { LanguageCode } from '@headframe/shared/common';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';

/** A seat found by code and PIN. */
export interface SeatRow {
  pupilId: string;
  /** Whose seat it is; `null` until the first sign-in, and again once that account is erased. */
  accountId: string | null;
}

/** What opening an account from a seat needs to know. */
export interface SeatGroupRow {
  groupId: string;
  name: string;
  region: string;
  regionId: string;
  ageBand: AgeBand;
}

/** What was agreed for the group. */
export interface SeatConsentRow {
  organisationId: string;
  authorisedOn: string;
  regionId: string;
  language: LanguageCode;
  ageBand: AgeBand;
  consentAge: number | null;
}

const find = statement(`
  select p.id as "pupilId", a.id as "accountId"
  from school_group g join pupil p on p.group_id = g.id
    left join account a on a.id = p.account_id and a.erased_at is null
  where g.code = $1 and g.closed_at is null and p.pin_mac = $2`);

const group = statement(`
  select g.id as "groupId", g.name, r.slug as region, r.id as "regionId", g.age_band as "ageBand"
  from pupil p join school_group g on g.id = p.group_id join region r on r.id = g.region_id
    left join account a on a.id = p.account_id and a.erased_at is null
  where p.id = $1 and g.closed_at is null and a.id is null`);

/** Takes the seat if it is free; of two at once the second one waits for the first and finds it taken. */
const take = statement(`
  update pupil p set account_id = n.id
  from account n, school_group g join region r on r.id = g.region_id
  where p.id = $1 and n.id = $2 and g.id = p.group_id and g.closed_at is null and n.group_id = g.id
    and (p.account_id is null or exists (select 1 from account o where o.id = p.account_id and o.erased_at is not null))
  returning g.organisation_id as "organisationId", g.authorised_on::text as "authorisedOn", g.region_id as "regionId",
    n.language, g.age_band as "ageBand",
    (select c.min_age from consent_age c
      where c.country = r.country and c.valid_from <= current_date and (c.valid_to is null or c.valid_to > current_date)
      order by c.valid_from desc limit 1) as "consentAge"`);

const markGiven = statement(`update account set guardian_state = 'given' where id = $1`);

@Injectable()
export class PupilsRepository {
  constructor(private readonly database: Database) {}

  find(code: string, pinMac: Buffer): Promise<SeatRow | null> {
    return this.database.row<SeatRow>(find, [code, pinMac]);
  }

  /** The group of a seat that is still free. */
  group(pupilId: string): Promise<SeatGroupRow | null> {
    return this.database.row<SeatGroupRow>(group, [pupilId]);
  }

  take(pupilId: string, accountId: string): Promise<SeatConsentRow | null> {
    return this.database.row<SeatConsentRow>(take, [pupilId, accountId]);
  }

  async markGiven(accountId: string): Promise<void> {
    await this.database.rows(markGiven, [accountId]);
  }
}
