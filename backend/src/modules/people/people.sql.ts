import type { RoleScope, StaffRole } from '@headframe/shared/accounts';
import { PAGE_SIZE } from '@headframe/shared/common';
import type { ListPeopleQuery } from '@headframe/shared/people';
import { placeId, placeName, placeRegion, placeSlug } from '../roles/roles.sql.js';
import type { PeopleView } from './people.policy.js';

/** A role of a person, with its place by id and by name. */
export interface PersonRoleRow {
  role: StaffRole;
  scope: RoleScope;
  place: string | null;
  regionId: string | null;
  placeSlug: string | null;
  placeName: string | null;
}

/** A person as the statements below read them. */
export interface PersonRow {
  id: string;
  nickname: string;
  nicknameKey: string;
  email: string | null;
  region: string;
  joinedAt: Date;
  hasSecondFactor: boolean;
  roles: PersonRoleRow[];
  vetting: { seenBy: string | null; seenOn: string; validUntil: string; isValid: boolean } | null;
}

/** The vetting that counts: the newest one. `isValid` as long as its last day is not over. */
const VETTING = `(
  select json_build_object('seenBy', sa.nickname, 'seenOn', v.seen_on, 'validUntil', v.valid_until,
    'isValid', v.valid_until >= current_date)
  from vetting_check v join account sa on sa.id = v.seen_by where v.account_id = a.id order by v.id desc limit 1)`;

/** $1 is the reader's language. */
const PERSON = `
  a.id, a.nickname, a.nickname_key as "nicknameKey", a.email, r.slug as region,
  a.created_at as "joinedAt",
  exists (select 1 from totp t where t.account_id = a.id and t.confirmed_at is not null)
    or exists (select 1 from passkey p where p.account_id = a.id) as "hasSecondFactor",
  coalesce((select json_agg(json_build_object('role', g.role, 'scope', g.scope, 'place', ${placeId('g')},
      'regionId', ${placeRegion('g')}, 'placeSlug', ${placeSlug('g')}, 'placeName', ${placeName('g', '$1')})
      order by g.granted_at, g.id)
    from role_grant g where g.account_id = a.id), '[]') as roles,
  ${VETTING} as vetting`;

/** The scope of a view: everything that reads people for somebody asks it. $2 to $4 are its places. */
function isSeen(view: PeopleView): string {
  if (view === 'everybody') return '($2::uuid[] is null and $3::uuid[] is null and $4::uuid[] is null)';
  return `exists (select 1 from role_grant g where g.account_id = a.id and (${placeRegion('g')} = any($2::uuid[])
    or (g.role = 'facilitator' and g.lab_id = any($3::uuid[]))
    or (g.role = 'partner' and g.organisation_id = any($4::uuid[]))))`;
}

export function viewValues(view: PeopleView): [string[] | null, string[] | null, string[] | null] {
  return view === 'everybody' ? [null, null, null] : [view.regionIds, view.labIds, view.organisationIds];
}

/** The people of these ids that a view holds. $5 are the ids. */
export const peopleById = (view: PeopleView): string => `
  select ${PERSON} from account a join region r on r.id = a.region_id
  where a.id = any($5::uuid[]) and a.erased_at is null and ${isSeen(view)}`;

/** A list with its values beyond the first four. */
export interface BuiltList {
  text: string;
  values: unknown[];
}

/** What a search asks for, its values already in the shape that they are compared in. */
export interface PeopleSearch extends Pick<ListPeopleQuery, 'role' | 'region'> {
  nicknamePart?: string;
  emailKey?: string;
  after: string | null;
}

/** A page of people by nickname. */
export function peopleList(view: PeopleView, { nicknamePart, emailKey, role, region, after }: PeopleSearch): BuiltList {
  const values: unknown[] = [];
  const value = (content: unknown): string => `$${values.push(content) + 4}::text`;
  const conditions = [`a.erased_at is null`, isSeen(view)];
  if (nicknamePart !== undefined) {
    const named = `a.nickname_key like ${value(`%${nicknamePart.replace(/[\\%_]/g, '\\$&')}%`)}`;
    conditions.push(emailKey === undefined ? named : `(${named} or a.email_key = ${value(emailKey)})`);
  }
  if (role === 'participant') {
    conditions.push(`not exists (select 1 from role_grant g where g.account_id = a.id)`);
  } else if (role !== undefined) {
    conditions.push(`exists (select 1 from role_grant g where g.account_id = a.id and g.role = ${value(role)})`);
  }
  if (region !== undefined) {
    const wanted = `(select id from region where slug = ${value(region)})`;
    conditions.push(`(a.region_id = ${wanted}
      or exists (select 1 from role_grant g where g.account_id = a.id and ${placeRegion('g')} = ${wanted}))`);
  }
  if (after !== null) conditions.push(`a.nickname_key > ${value(after)}`);
  return {
    text: `
      select ${PERSON} from account a join region r on r.id = a.region_id
      where ${conditions.join(' and ')} order by a.nickname_key limit ${PAGE_SIZE + 1}`,
    values,
  };
}
