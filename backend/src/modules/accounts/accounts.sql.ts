import type { AgeBand, GuardianMode, GuardianState, RoleScope, StaffRole } from '@headframe/shared/accounts';
import type { LanguageCode } from '@headframe/shared/common';

/** A role as it was given. */
export interface GrantRow {
  role: StaffRole;
  scope: RoleScope;
  placeId: string | null;
  placeSlug: string | null;
}

/** A person with what policies ask about them. */
export interface AccountRow {
  id: string;
  email: string | null;
  nickname: string;
  ageBand: AgeBand;
  language: LanguageCode;
  regionId: string;
  regionSlug: string;
  guardianMode: GuardianMode;
  consentAge: number | null;
  guardianState: GuardianState;
  guardianDueAt: Date | null;
  ageBandSince: Date;
  consentConfirmedAt: Date | null;
  isFindable: boolean;
  /** Whether a certificate of good conduct was seen that still counts. */
  isVetted: boolean;
  grants: GrantRow[];
}

/** The columns of `AccountRow`, for statements that join `account a` and `region r` and leave erased accounts out. */
export const ACCOUNT_COLUMNS = `
  a.id, a.email, a.nickname, a.age_band as "ageBand", a.language, a.region_id as "regionId", r.slug as "regionSlug",
  r.guardian_mode as "guardianMode", a.guardian_state as "guardianState", a.guardian_due_at as "guardianDueAt",
  a.age_band_since as "ageBandSince", a.consent_confirmed_at as "consentConfirmedAt", a.is_findable as "isFindable",
  (select c.min_age from consent_age c
    where c.country = r.country and c.valid_from <= current_date and (c.valid_to is null or c.valid_to > current_date)
    order by c.valid_from desc limit 1) as "consentAge",
  coalesce((select v.valid_until >= current_date from vetting_check v
    where v.account_id = a.id order by v.id desc limit 1), false) as "isVetted",
  coalesce((select json_agg(json_build_object('role', g.role, 'scope', g.scope,
      'placeId', coalesce(g.region_id, g.lab_id, g.organisation_id), 'placeSlug', coalesce(gr.slug, gl.slug, go.slug))
      order by g.granted_at, g.id)
    from role_grant g left join region gr on gr.id = g.region_id left join lab gl on gl.id = g.lab_id
      left join organisation go on go.id = g.organisation_id
    where g.account_id = a.id), '[]') as grants`;
