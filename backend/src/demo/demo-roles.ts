import { SCOPE_OF_ROLE, VETTED_ROLES } from '@headframe/shared/accounts';
import { v7 as uuid } from 'uuid';
import { RoleGrant } from '../modules/accounts/entities/role-grant.entity.js';
import { Totp } from '../modules/factors/entities/totp.entity.js';
import { VettingCheck } from '../modules/people/entities/vetting-check.entity.js';
import type { Vault } from '../platform/security/vault.js';
import { DEMO_TOTP_SECRET } from './demo-accounts.js';
import type { DemoPerson } from './demo-content.js';
import type { OrganisationIds } from './demo-labs.js';
import type { DemoRun } from './demo-run.js';

/** The account of the region's person with a role. */
export function demoHolder(run: DemoRun, people: readonly DemoPerson[], role: DemoPerson['role']): string {
  return run.person(people.find((person) => person.role === role)?.key ?? '');
}

/** Gives people their roles, with the second factor and the vetting that these ask for. */
export async function loadDemoRoles(
  run: DemoRun,
  people: readonly DemoPerson[],
  { labId, regionId }: { labId: string; regionId: string },
  { organisationId, vault }: { organisationId: OrganisationIds; vault: Vault },
): Promise<void> {
  for (const { key, role, organisation } of people) {
    if (role === undefined) continue;
    const accountId = run.person(key);
    const scope = SCOPE_OF_ROLE[role];
    await run.manager.insert(Totp, {
      accountId,
      sealedSecret: vault.seal('totp', DEMO_TOTP_SECRET),
      confirmedAt: run.startedAt,
    });
    await run.manager.insert(RoleGrant, {
      id: uuid(),
      accountId,
      role,
      scope,
      labId: scope === 'lab' ? labId : null,
      regionId: scope === 'region' ? regionId : null,
      organisationId: scope === 'organisation' ? organisationId(organisation ?? '') : null,
    });
    if (!VETTED_ROLES.has(role)) continue;
    await run.manager.insert(VettingCheck, {
      id: uuid(),
      accountId,
      seenBy: demoHolder(run, people, 'authority_lead'),
      seenOn: run.daysAgo(190).toISOString().slice(0, 10),
      validUntil: run.daysAgo(-900).toISOString().slice(0, 10),
    });
  }
}
