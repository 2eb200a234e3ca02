import { Injectable } from '@nestjs/common';
import type { AgeBand } from '@headframe/shared/accounts';
import type { OrganisationDto } from '@headframe/shared/organisations';
import { v7 as uuid } from 'uuid';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { Pupil } from './entities/pupil.entity.js';
import type { SchoolGroup } from './entities/school-group.entity.js';

export interface GroupCardRow {
  id: string;
  labId: string;
  regionId: string;
  name: string;
  code: string;
  ageBand: AgeBand;
  organisation: OrganisationDto;
  authorisedOn: string;
  pupilCount: number;
  activeCount: number;
  isClosed: boolean;
  createdAt: Date;
}

export interface PupilRow {
  id: string;
  number: number;
  nickname: string | null;
  accountId: string | null;
  pinMac: Buffer;
}

export interface GroupLabRow {
  id: string;
  regionId: string;
  /** The day it is there now, `YYYY-MM-DD`. */
  today: string;
}

export type NewSchoolGroup = Pick<
  SchoolGroup,
  'labId' | 'regionId' | 'organisationId' | 'name' | 'code' | 'ageBand' | 'authorisedOn'
> & { createdById: string };

const CARD = `
  select g.id, g.lab_id as "labId", g.region_id as "regionId", g.name, g.code, g.age_band as "ageBand",
    json_build_object('slug', o.slug, 'name', o.name, 'kind', o.kind) as organisation,
    g.authorised_on::text as "authorisedOn", g.closed_at is not null as "isClosed", g.created_at as "createdAt",
    (select count(*)::integer from pupil p where p.group_id = g.id) as "pupilCount",
    (select count(*)::integer from pupil p join account a on a.id = p.account_id
      where p.group_id = g.id and a.erased_at is null) as "activeCount"
  from school_group g join organisation o on o.id = g.organisation_id`;
const MOST_LISTED = 500;

const list = statement(`
  ${CARD} where g.lab_id = $1 order by g.closed_at is not null, g.created_at desc, g.id limit ${MOST_LISTED}`);
const byId = statement(`${CARD} where g.id = $1`);
const pupils = statement(`
  select p.id, p.number, a.nickname, a.id as "accountId", p.pin_mac as "pinMac"
  from pupil p left join account a on a.id = p.account_id and a.erased_at is null
  where p.group_id = $1 order by p.number`);
const lab = statement(`
  select l.id, l.region_id as "regionId", (now() at time zone r.time_zone)::date::text as today
  from lab l join region r on r.id = l.region_id where l.slug = $1`);
const organisation = statement(`select id from organisation where slug = $1 and region_id = $2`);
/** The lock on the lab makes two who open groups at once count one after the other. */
const lockLab = statement(`select 1 from lab where id = $1 for no key update`);
const openCount = statement(
  `select count(*)::integer as count from school_group where lab_id = $1 and closed_at is null`,
);
const insert = statement(`
  insert into school_group (id, lab_id, region_id, organisation_id, name, code, age_band, authorised_on, created_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (code) where closed_at is null do nothing returning id`);
const close = statement(`update school_group set closed_at = now() where id = $1 and closed_at is null returning id`);

@Injectable()
export class GroupsRepository {
  constructor(private readonly database: Database) {}

  lab(slug: string): Promise<GroupLabRow | null> {
    return this.database.row<GroupLabRow>(lab, [slug]);
  }

  async organisationId(slug: string, regionId: string): Promise<string | null> {
    return (await this.database.row<{ id: string }>(organisation, [slug, regionId]))?.id ?? null;
  }

  list(labId: string): Promise<GroupCardRow[]> {
    return this.database.rows<GroupCardRow>(list, [labId]);
  }

  find(id: string): Promise<GroupCardRow | null> {
    return this.database.row<GroupCardRow>(byId, [id]);
  }

  pupils(groupId: string): Promise<PupilRow[]> {
    return this.database.rows<PupilRow>(pupils, [groupId]);
  }

  /** Open groups of a lab, which stay as many until the open transaction ends. */
  async lockedOpenCount(labId: string): Promise<number> {
    await this.database.rows(lockLab, [labId]);
    return (await this.database.row<{ count: number }>(openCount, [labId]))?.count ?? 0;
  }

  /** The id of the new group, or `null` when an open one has this code. */
  async insert(group: NewSchoolGroup): Promise<string | null> {
    const { labId, regionId, organisationId, name, code, ageBand, authorisedOn, createdById } = group;
    const values = [uuid(), labId, regionId, organisationId, name, code, ageBand, authorisedOn, createdById];
    return (await this.database.row<{ id: string }>(insert, values))?.id ?? null;
  }

  async insertPupils(groupId: string, pinMacs: readonly Buffer[]): Promise<void> {
    await this.database.manager.insert(
      Pupil,
      pinMacs.map((pinMac, index) => ({ id: uuid(), groupId, number: index + 1, pinMac })),
    );
  }

  async changePin(pupilId: string, pinMac: Buffer): Promise<void> {
    await this.database.manager.update(Pupil, { id: pupilId }, { pinMac });
  }

  /** Whether it was open. */
  async close(id: string): Promise<boolean> {
    return (await this.database.rows(close, [id])).length > 0;
  }
}
