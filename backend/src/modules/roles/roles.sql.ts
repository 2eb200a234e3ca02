import type { AgeBand, RoleScope } from '@headframe/shared/accounts';
import type { LanguageCode } from '@headframe/shared/common';

/** Where a role holds, by ids. */
export interface RolePlace {
  readonly scope: RoleScope;
  /** Id of the region, lab or organisation; `null` for the whole installation. */
  readonly id: string | null;
  /** The region that it is or lies in. */
  readonly regionId: string | null;
}

/** A place that a role can hold at, by name. */
export interface PlaceRow {
  scope: RoleScope;
  id: string;
  slug: string;
  name: string;
  regionName: string;
}

/** Somebody who may get or lose a role. */
export interface CandidateRow {
  id: string;
  nickname: string;
  email: string | null;
  language: LanguageCode;
  ageBand: AgeBand;
  hasAddress: boolean;
  holdsRole: boolean;
  /** In the person's own language. */
  placeName: string | null;
}

/** SQL for what a row with a role and its place (`region_id`, `lab_id`, `organisation_id`) says in words. */

/** The place by name, in a language; null for the whole installation. */
export const placeName = (grant: string, language: string): string => `coalesce(
  (select coalesce(pr.names ->> ${language}, pr.names ->> 'en') from region pr where pr.id = ${grant}.region_id),
  (select pt.name from lab_text pt where pt.lab_id = ${grant}.lab_id
    order by pt.language = ${language} desc, pt.language = 'en' desc, pt.origin = 'original' desc limit 1),
  (select po.name from organisation po where po.id = ${grant}.organisation_id))`;

export const placeSlug = (grant: string): string => `coalesce(
  (select pr.slug from region pr where pr.id = ${grant}.region_id),
  (select pl.slug from lab pl where pl.id = ${grant}.lab_id),
  (select po.slug from organisation po where po.id = ${grant}.organisation_id))`;

export const placeId = (grant: string): string =>
  `coalesce(${grant}.region_id, ${grant}.lab_id, ${grant}.organisation_id)`;

/** The region that the place is or lies in. */
export const placeRegion = (grant: string): string => `coalesce(${grant}.region_id,
  (select pl.region_id from lab pl where pl.id = ${grant}.lab_id),
  (select po.region_id from organisation po where po.id = ${grant}.organisation_id))`;
