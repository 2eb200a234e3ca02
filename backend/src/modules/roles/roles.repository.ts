import { Injectable } from '@nestjs/common';
import type { RoleAtPlace, StaffRole } from '@headframe/shared/accounts';
import type { LanguageCode } from '@headframe/shared/common';
import { GRANTABLE_PLACES_MAX } from '@headframe/shared/people';
import { v7 as uuid } from 'uuid';
import { Database } from '../../database/database.js';
import { LOCKS } from '../../database/locks.js';
import { statement } from '../../database/statement.js';
import { type CandidateRow, placeId, placeName, type PlaceRow, type RolePlace } from './roles.sql.js';

const FIND_PLACE = {
  region: statement(`select id, id as "regionId" from region where slug = $1`),
  lab: statement(`select id, region_id as "regionId" from lab where slug = $1`),
  organisation: statement(`select id, region_id as "regionId" from organisation where slug = $1`),
};

const REGION_NAME = `coalesce(r.names ->> $1, r.names ->> 'en')`;
const places = statement(`
  select p.* from (
    select 'region' as scope, r.id, r.slug, ${REGION_NAME} as name, ${REGION_NAME} as "regionName" from region r
    union all
    select 'lab', l.id, l.slug, (select t.name from lab_text t where t.lab_id = l.id
      order by t.language = $1 desc, t.language = 'en' desc, t.origin = 'original' desc limit 1), ${REGION_NAME}
    from lab l join region r on r.id = l.region_id
    union all
    select 'organisation', o.id, o.slug, o.name, ${REGION_NAME} from organisation o join region r on r.id = o.region_id
  ) p where $2::uuid[] is null or p.id = any($2) order by p."regionName", p.name limit ${GRANTABLE_PLACES_MAX}`);

/** $2 role, $3 to $5 place. Locked in one order, so that two changes of the same people wait for each other. */
const candidates = statement(`
  with place as (select $3::uuid as region_id, $4::uuid as lab_id, $5::uuid as organisation_id)
  select a.id, a.nickname, a.email, a.language, a.age_band as "ageBand",
    a.email is not null and a.email_confirmed_at is not null as "hasAddress",
    exists (select 1 from role_grant g where g.account_id = a.id and g.role = $2
      and ${placeId('g')} is not distinct from ${placeId('place')}) as "holdsRole",
    ${placeName('place', 'a.language')} as "placeName"
  from account a cross join place
  where a.id = any($1::uuid[]) and a.erased_at is null
  order by a.id for no key update of a`);

const held = statement(`
  select g.role, ${placeId('g')} as place from role_grant g where g.account_id = $1 order by g.id for share`);

const give = statement(`
  insert into role_grant (id, account_id, role, scope, region_id, lab_id, organisation_id, granted_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`);

const take = statement(`
  delete from role_grant g where g.account_id = $1 and g.role = $2 and ${placeId('g')} is not distinct from $3
  returning g.id`);

const lockAdministrators = statement(`select pg_advisory_xact_lock($1)`);
/** Locked one by one as well: whoever deletes their account locks these rows and nothing else. */
const countAdministrators = statement(`
  select count(*)::integer as count
  from (select 1 from role_grant where role = 'administrator' order by id for update) g`);

/** The three columns of a place, in the order of the statements above. */
function columns({ scope, id }: RolePlace): (string | null)[] {
  return ['region', 'lab', 'organisation'].map((column) => (column === scope ? id : null));
}

@Injectable()
export class RolesRepository {
  constructor(private readonly database: Database) {}

  findPlace(scope: keyof typeof FIND_PLACE, slug: string): Promise<{ id: string; regionId: string } | null> {
    return this.database.row<{ id: string; regionId: string }>(FIND_PLACE[scope], [slug]);
  }

  /** Places by name; `ids` of those wanted, or `null` for all. */
  places(language: LanguageCode, ids: string[] | null): Promise<PlaceRow[]> {
    return this.database.rows<PlaceRow>(places, [language, ids]);
  }

  /** Locks and reads people who may get or lose a role. */
  candidates(ids: readonly string[], role: StaffRole, place: RolePlace): Promise<CandidateRow[]> {
    return this.database.rows<CandidateRow>(candidates, [ids, role, ...columns(place)]);
  }

  /** What somebody holds, whether it acts or not; nobody can take it before the transaction ends. */
  held(accountId: string): Promise<RoleAtPlace[]> {
    return this.database.rows<RoleAtPlace & Record<string, unknown>>(held, [accountId]);
  }

  async give(accountId: string, role: StaffRole, place: RolePlace, givenBy: string | null): Promise<boolean> {
    const values = [uuid(), accountId, role, place.scope, ...columns(place), givenBy];
    return (await this.database.row(give, values)) !== null;
  }

  async take(accountId: string, role: StaffRole, place: RolePlace): Promise<boolean> {
    return (await this.database.row(take, [accountId, role, place.id])) !== null;
  }

  /**
   * How many administrators there are; whoever else wants to change that waits until the transaction ends. People are
   * locked before (see `candidates`), or two changes could wait for each other.
   */
  async lockAndCountAdministrators(): Promise<number> {
    await this.database.rows(lockAdministrators, [LOCKS.administrators]);
    return (await this.database.row<{ count: number }>(countAdministrators, []))?.count ?? 0;
  }
}
