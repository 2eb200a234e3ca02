import { isMinor } from '@headframe/shared/accounts';
import { v7 as uuid } from 'uuid';
import { emailKey, nicknameKey } from '../modules/accounts/account-keys.js';
import { Account } from '../modules/accounts/entities/account.entity.js';
import { Organisation } from '../modules/regions/entities/organisation.entity.js';
import { Region } from '../modules/regions/entities/region.entity.js';
import { demoEmail } from './demo-accounts.js';
import type { DemoPerson, DemoRegion } from './demo-content.js';
import type { DemoRun } from './demo-run.js';

/** Loads a region with its organisations and people; answers its id. */
export async function loadDemoRegion(
  run: DemoRun,
  demo: DemoRegion,
  { position, passwordHash }: { position: number; passwordHash: string },
): Promise<string> {
  const id = uuid();
  const { slug, names, country, languages, timeZone, guardianMode } = demo;
  await run.manager.insert(Region, { id, slug, names, country, languages, timeZone, guardianMode, position });
  await run.manager.insert(
    Organisation,
    demo.organisations.map((organisation) => ({ ...organisation, id: uuid(), regionId: id })),
  );
  for (const person of demo.people) await loadPerson(run, person, id, passwordHash);
  return id;
}

async function loadPerson(run: DemoRun, person: DemoPerson, regionId: string, passwordHash: string): Promise<void> {
  const id = uuid();
  run.addPerson(person, { accountId: id, regionId });
  const { nickname, ageBand, language } = person;
  const email = demoEmail(person);
  await run.manager.insert(Account, {
    id,
    email,
    emailKey: emailKey(email),
    nickname,
    nicknameKey: nicknameKey(nickname),
    passwordHash,
    ageBand,
    emailConfirmedAt: run.startedAt,
    // Demo people under the age were let in by guardians who are made up like them.
    guardianState: isMinor(ageBand) ? 'given' : 'none',
    isFindable: !isMinor(ageBand),
    regionId,
    language,
    createdAt: run.daysAgo(200),
  });
}
