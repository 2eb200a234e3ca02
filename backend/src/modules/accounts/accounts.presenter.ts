import {
  type AccountDto,
  isConfirmationDue,
  lacksConsent,
  type RoleLack,
  type StaffRole,
  VETTED_ROLES,
} from '@headframe/shared/accounts';
import type { Actor } from '../../platform/security/actor.js';
import type { AccountRow } from './accounts.sql.js';

/** The login session that an account is seen through. */
export interface SessionFacts {
  sessionId: string;
  hasSecondFactor: boolean;
  authenticatedAt: Date;
}

/**
 * What is missing before a role acts: a second factor in this very session, and for who works with minors that somebody
 * saw their certificate of good conduct.
 */
function lacksOf(role: StaffRole, hasSecondFactor: boolean, isVetted: boolean): RoleLack[] {
  const lacks: RoleLack[] = hasSecondFactor ? [] : ['second_factor'];
  return VETTED_ROLES.has(role) && !isVetted ? [...lacks, 'vetting'] : lacks;
}

const consentFacts = (row: AccountRow) => ({ ...row, isConsentConfirmed: row.consentConfirmedAt !== null });

/** A person as they see themselves. */
export function presentAccount(row: AccountRow, hasSecondFactor: boolean): AccountDto {
  return {
    id: row.id,
    nickname: row.nickname,
    email: row.email,
    ageBand: row.ageBand,
    region: row.regionSlug,
    language: row.language,
    isGuardianNeeded: lacksConsent(consentFacts(row)),
    guardianship: {
      state: row.guardianState,
      deletionDueAt: row.guardianDueAt?.toISOString() ?? null,
      isConfirmationDue: isConfirmationDue(consentFacts(row), new Date()),
    },
    isFindable: row.isFindable,
    roles: [
      { role: 'participant', scope: 'installation', place: null, lacks: [] },
      ...row.grants.map(({ role, scope, placeSlug }) => ({
        role,
        scope,
        place: placeSlug,
        lacks: lacksOf(role, hasSecondFactor, row.isVetted),
      })),
    ],
  };
}

/** A person as policies see them. */
export function toActor(row: AccountRow, { sessionId, hasSecondFactor, authenticatedAt }: SessionFacts): Actor {
  const heldGrants = row.grants.map(({ role, placeId }) => ({
    role,
    place: placeId,
    lacks: lacksOf(role, hasSecondFactor, row.isVetted),
  }));
  return {
    accountId: row.id,
    sessionId,
    nickname: row.nickname,
    ageBand: row.ageBand,
    regionId: row.regionId,
    language: row.language,
    isGuardianNeeded: lacksConsent(consentFacts(row)),
    hasSecondFactor,
    authenticatedAt: authenticatedAt.getTime(),
    grants: heldGrants.filter(({ lacks }) => lacks.length === 0).map(({ role, place }) => ({ role, place })),
    heldGrants,
  };
}
