import type { AgeBand, ConsentFacts, GuardianMode, GuardianState } from '@headframe/shared/accounts';
import type { LanguageCode } from '@headframe/shared/common';

/** A young person, with what decides whether a guardian is needed. */
export interface WardRow {
  id: string;
  nickname: string;
  email: string | null;
  language: LanguageCode;
  ageBand: AgeBand;
  ageBandSince: Date;
  guardianState: GuardianState;
  guardianDueAt: Date | null;
  consentConfirmedAt: Date | null;
  regionId: string;
  regionName: string;
  guardianMode: GuardianMode;
  /** The first language of the region, in which guardians are written to; its name above is in that language. */
  guardianLanguage: LanguageCode;
  consentAge: number | null;
  /** How often a guardian was asked, and when last. */
  requestCount: number;
  askedAt: Date | null;
  /** Who authorised the person's school group. */
  organisation: string | null;
}

/** Who is not erased; to be continued by a condition on `a`. */
export const WARD = `
  select a.id, a.nickname, a.email, a.language, a.age_band as "ageBand", a.age_band_since as "ageBandSince",
    a.guardian_state as "guardianState", a.guardian_due_at as "guardianDueAt",
    a.consent_confirmed_at as "consentConfirmedAt", a.region_id as "regionId",
    coalesce(r.names ->> r.languages[1], r.names ->> 'en') as "regionName", r.guardian_mode as "guardianMode",
    coalesce(r.languages[1], 'en') as "guardianLanguage",
    (select c.min_age from consent_age c
      where c.country = r.country and c.valid_from <= current_date and (c.valid_to is null or c.valid_to > current_date)
      order by c.valid_from desc limit 1) as "consentAge",
    (select count(*)::integer from guardian_request q where q.account_id = a.id and q.mode = 'authorise')
      as "requestCount",
    (select max(q.asked_at) from guardian_request q where q.account_id = a.id and q.mode = 'authorise') as "askedAt",
    (select o.name from school_group g join organisation o on o.id = g.organisation_id where g.id = a.group_id)
      as organisation
  from account a join region r on r.id = a.region_id
  where a.erased_at is null`;

/** What `lacksConsent` and `isConfirmationDue` want to know. */
export function consentFacts(ward: WardRow): ConsentFacts {
  return { ...ward, isConsentConfirmed: ward.consentConfirmedAt !== null };
}
