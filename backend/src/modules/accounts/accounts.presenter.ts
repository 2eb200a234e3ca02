import { type AccountDto, needsGuardian } from '@headframe/shared/accounts';
import type { Actor } from '../../platform/security/actor.js';
import type { AccountRow } from './accounts.sql.js';

/** A person as they see themselves. */
export function presentAccount(row: AccountRow): AccountDto {
  return {
    id: row.id,
    nickname: row.nickname,
    email: row.email,
    ageBand: row.ageBand,
    region: row.regionSlug,
    language: row.language,
    isGuardianNeeded: needsGuardian(row.ageBand, row.guardianMode, row.consentAge),
    roles: [
      { role: 'participant', scope: 'installation', place: null },
      ...row.grants.map(({ role, scope, placeSlug }) => ({ role, scope, place: placeSlug })),
    ],
  };
}

/** A person as policies see them. */
export function toActor(row: AccountRow): Actor {
  return {
    accountId: row.id,
    nickname: row.nickname,
    ageBand: row.ageBand,
    regionId: row.regionId,
    language: row.language,
    isGuardianNeeded: needsGuardian(row.ageBand, row.guardianMode, row.consentAge),
    grants: row.grants.map(({ role, placeId }) => ({ role, place: placeId })),
  };
}
