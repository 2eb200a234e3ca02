import { apiPaths } from '@headframe/shared/common';
import { DEMO_PASSWORD } from '../../demo/demo-accounts.js';
import { SessionMemory } from '../../platform/security/session-memory.js';
import { cookieOf, type TestApp, type TestPerson } from '../test-app.js';
import { copyOf } from './people-by-sql.js';
import { HOME } from './places.js';

/** Who may stand before the API, in the order of the table's columns. */
export const ROLES = [
  'anonymous',
  'half',
  'participant',
  'facilitator',
  'reviewer',
  'authority lead',
  'partner',
  'administrator',
  'unproven',
] as const;
export type CastRole = (typeof ROLES)[number];

export const ROLE_MEANINGS: Record<CastRole, string> = {
  anonymous: 'nobody is signed in',
  half: 'an administrator who has not shown the second factor yet',
  participant: 'an account of the home region without a role',
  facilitator: 'of the home lab, vetted, with second factor',
  reviewer: 'of the home region, with second factor',
  'authority lead': 'of the home region, with second factor',
  partner: 'of an organisation of the home region, with second factor',
  administrator: 'of the installation, with second factor',
  unproven: 'an account that was given every role and has no second factor yet',
};

/** Somebody in a column: who they are, and the cookie that their requests carry. */
export interface Member {
  readonly role: CastRole;
  /** `null` for nobody. */
  readonly person: TestPerson | null;
  readonly cookie: string;
}

/** Makes people for the columns. Requests that change their sender get somebody new of the same kind. */
export class Cast {
  constructor(private readonly app: TestApp) {}

  /** Somebody new who stands as `member` does. */
  async again(member: Member): Promise<Member> {
    if (member.person === null) return member;
    const isHalf = member.role === 'half';
    const person = await copyOf(this.app, member.person, isHalf);
    return { ...member, person, cookie: person.cookie };
  }

  async make(role: CastRole): Promise<Member> {
    if (role === 'anonymous') return { role, person: null, cookie: '' };
    const person = await this.person(role);
    return { role, person, cookie: role === 'half' ? await this.halfCookie(person) : person.cookie };
  }

  private async person(role: Exclude<CastRole, 'anonymous'>): Promise<TestPerson> {
    if (role === 'participant') return this.app.person();
    const person = await this.staff(role);
    // Who has a factor cannot be signed in without it; so this one has none yet.
    if (role === 'unproven') return person;
    await this.app.rows(
      `insert into totp (account_id, sealed_secret, confirmed_at) select $1, sealed_secret, now() from totp limit 1`,
      [person.id],
    );
    return person;
  }

  private async staff(role: Exclude<CastRole, 'anonymous' | 'participant'>): Promise<TestPerson> {
    switch (role) {
      case 'facilitator':
        return this.app.staff('facilitator', HOME.lab);
      case 'reviewer':
        return this.app.staff('reviewer', HOME.region);
      case 'authority lead':
        return this.app.staff('authority_lead', HOME.region);
      case 'partner':
        return this.app.staff('partner', HOME.organisation);
      case 'administrator':
        return this.app.staff('administrator', null);
      case 'half':
        return this.app.staff('administrator', null, { password: DEMO_PASSWORD });
      default:
        return this.withoutProof(await this.everyRole());
    }
  }

  private async everyRole(): Promise<TestPerson> {
    const person = await this.app.staff('facilitator', HOME.lab);
    await this.app.rows(
      `insert into role_grant (id, account_id, role, scope, region_id, organisation_id)
        select gen_random_uuid(), $1, role, scope, r, o from (values
          ('reviewer', 'region', (select id from region where slug = $2), null::uuid),
          ('authority_lead', 'region', (select id from region where slug = $2), null),
          ('partner', 'organisation', null, (select id from organisation where slug = $3)),
          ('administrator', 'installation', null, null)) as wanted (role, scope, r, o)`,
      [person.id, HOME.region, HOME.organisation],
    );
    return person;
  }

  private async withoutProof(person: TestPerson): Promise<TestPerson> {
    await this.app.rows('update session set second_factor_at = null where account_id = $1', [person.id]);
    this.app.app.get(SessionMemory).forget(person.id);
    return person;
  }

  /** The cookie after the right password, before the second factor. */
  private async halfCookie({ email }: TestPerson): Promise<string> {
    const answer = await this.app.call({
      method: 'POST',
      path: apiPaths.sessions,
      body: { email, password: DEMO_PASSWORD },
    });
    const cookie = cookieOf(answer, 'pending');
    if (cookie === '') throw new Error(`no half sign-in: ${answer.text}`);
    return cookie;
  }
}
