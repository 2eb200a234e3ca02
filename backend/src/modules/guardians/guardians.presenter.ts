import { GUARDIAN_REQUESTS_MAX, isConfirmationDue, lacksConsent } from '@headframe/shared/accounts';
import {
  answersIn,
  CONSENT_TEXT_VERSIONS,
  type GuardianRequestDto,
  type GuardianStatusAction,
  type GuardianStatusDto,
} from '@headframe/shared/guardians';
import type { GuardianRequest } from './entities/guardian-request.entity.js';
import type { GuardianPageRow } from './guardian-answers.repository.js';
import { consentFacts, type WardRow } from './guardians.sql.js';

/** What a guardian reads, by the token in their link. Of the young person: nickname and region. */
export function presentRequest(
  ward: WardRow,
  { mode, askedAt }: Pick<GuardianRequest, 'mode' | 'askedAt'>,
  { regionName, contacts }: GuardianPageRow,
): GuardianRequestDto {
  return {
    nickname: ward.nickname,
    regionName,
    mode,
    state: ward.guardianState,
    askedAt: askedAt.toISOString(),
    deletionDueAt: ward.guardianDueAt?.toISOString() ?? null,
    textVersion: CONSENT_TEXT_VERSIONS.guardian,
    contacts,
    answers: answersIn(ward.guardianState, mode),
    isDeleted: false,
  };
}

/** What the young person can do about their consent now. */
export function statusActions(ward: WardRow, now: Date): GuardianStatusAction[] {
  const facts = consentFacts(ward);
  if (isConfirmationDue(facts, now)) return ['confirm'];
  if (lacksConsent(facts)) return ward.requestCount < GUARDIAN_REQUESTS_MAX ? ['ask'] : [];
  return ward.guardianState === 'given' && !facts.isConsentConfirmed ? ['withdraw'] : [];
}

/** Where the consent stands, as the young person sees it. */
export function presentStatus(ward: WardRow, now: Date): GuardianStatusDto {
  return {
    state: ward.guardianState,
    askedAt: ward.askedAt?.toISOString() ?? null,
    deletionDueAt: ward.guardianDueAt?.toISOString() ?? null,
    requestsLeft: Math.max(0, GUARDIAN_REQUESTS_MAX - ward.requestCount),
    organisation: ward.organisation,
    actions: statusActions(ward, now),
  };
}
