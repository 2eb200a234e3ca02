import type { DemoAccountDto } from '@headframe/shared/installation';
import { demoRegions } from './content/index.js';
import type { DemoPerson } from './demo-content.js';

/** One password for all demo accounts. It is printed on the console and on the sign-in page, in demo mode only. */
export const DEMO_PASSWORD = 'headframe-demo';

/** The secret of every demo authenticator. `DemoController` tells its codes, in demo mode only. */
export const DEMO_TOTP_SECRET = 'HEADFRAMEDEMOHEADFRAMEDEMOHEADFR';

/** The address of mail that a person of the demo data signs in with. */
export function demoEmail(person: Pick<DemoPerson, 'key'>): string {
  return `${person.key}@demo.example`;
}

/** The accounts that anybody may try out, one per role and two participants. */
export function demoAccounts(): DemoAccountDto[] {
  return demoRegions
    .flatMap(({ people }) => people)
    .filter(({ isShown }) => isShown)
    .map((person) => ({
      role: person.role ?? 'participant',
      nickname: person.nickname,
      email: demoEmail(person),
      password: DEMO_PASSWORD,
      hasSecondFactor: person.role !== undefined,
    }));
}
