import { Injectable } from '@nestjs/common';
import { type RoleAtPlace, SCOPE_OF_ROLE, STAFF_ROLES, type StaffRole } from '@headframe/shared/accounts';
import type { LanguageCode } from '@headframe/shared/common';
import type { GrantableRoleDto } from '@headframe/shared/people';
import { Database } from '../../database/database.js';
import { Mails } from '../../platform/mail/mails.js';
import { type Actor, isAdministrator } from '../../platform/security/actor.js';
import { SessionMemory } from '../../platform/security/session-memory.js';
import { EventsService } from '../events/events.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { placeUnknown } from './roles.errors.js';
import { grantingRole } from './roles.policy.js';
import { RolesRepository } from './roles.repository.js';
import type { CandidateRow, RolePlace } from './roles.sql.js';

/** A role that changes hands, decided and by whom. */
export interface RoleChange {
  readonly role: StaffRole;
  readonly place: RolePlace;
  /** Who gives or takes it; `null` for the installation itself. */
  readonly by: string | null;
  /** In which role they do. */
  readonly actingAs: string | null;
}

/**
 * Gives and takes roles. Every way to a role (an invitation, people's administration, the first set-up) comes through
 * here, so that each leaves an event, tells the person by mail and ends sessions that knew it otherwise.
 */
@Injectable()
export class RolesService {
  constructor(
    private readonly roles: RolesRepository,
    private readonly sessions: SessionsService,
    private readonly events: EventsService,
    private readonly mails: Mails,
    private readonly memory: SessionMemory,
    private readonly database: Database,
  ) {}

  /** The place that a role is given for. @throws DomainError 422 for one that is not there, missing or too much */
  async place(role: StaffRole, slug: string | undefined): Promise<RolePlace> {
    const scope = SCOPE_OF_ROLE[role];
    if (scope === 'installation') {
      if (slug !== undefined) throw placeUnknown();
      return { scope, id: null, regionId: null };
    }
    const found = slug === undefined ? null : await this.roles.findPlace(scope, slug);
    if (found === null) throw placeUnknown();
    return { scope, ...found };
  }

  /** The roles that somebody may give, each with its places. */
  async grantable(actor: Actor, language: LanguageCode): Promise<GrantableRoleDto[]> {
    const ids = isAdministrator(actor) ? null : actor.grants.flatMap(({ place }) => place ?? []);
    const places = await this.roles.places(language, ids);
    return STAFF_ROLES.flatMap((role): GrantableRoleDto[] => {
      const scope = SCOPE_OF_ROLE[role];
      if (scope === 'installation')
        return grantingRole(actor.grants, { role, place: null }) === null ? [] : [{ role, scope, places: [] }];
      const open = places.filter(
        (place) => place.scope === scope && grantingRole(actor.grants, { role, place: place.id }) !== null,
      );
      return open.length === 0
        ? []
        : [{ role, scope, places: open.map(({ slug, name, regionName }) => ({ slug, name, regionName })) }];
    });
  }

  /** Locks and reads people before a change of their roles; only inside a transaction. */
  candidates(ids: readonly string[], role: StaffRole, place: RolePlace): Promise<CandidateRow[]> {
    return this.roles.candidates(ids, role, place);
  }

  /** What somebody holds, whether it acts or not, kept as it is until the transaction ends. */
  held(accountId: string): Promise<RoleAtPlace[]> {
    return this.roles.held(accountId);
  }

  /** Gives a role and ends the person's sessions but `keepSession`. `false` when they hold it already. */
  async give(person: CandidateRow, change: RoleChange, keepSession: string | null = null): Promise<boolean> {
    return this.database.transaction(async () => {
      if (!(await this.roles.give(person.id, change.role, change.place, change.by))) return false;
      await this.tell('role.given', person, change, keepSession);
      return true;
    });
  }

  /** Takes a role and ends the person's sessions. `false` when they do not hold it. */
  async take(person: CandidateRow, change: RoleChange, keepSession: string | null = null): Promise<boolean> {
    return this.database.transaction(async () => {
      if (!(await this.roles.take(person.id, change.role, change.place))) return false;
      await this.tell('role.taken', person, change, keepSession);
      return true;
    });
  }

  /** How many administrators there are, until the transaction ends. Ask after `candidates`. */
  countAdministrators(): Promise<number> {
    return this.roles.lockAndCountAdministrators();
  }

  private async tell(
    type: 'role.given' | 'role.taken',
    { id, nickname, email, language, placeName }: CandidateRow,
    { role, place, by, actingAs }: RoleChange,
    keepSession: string | null,
  ): Promise<void> {
    await this.events.record({
      type,
      actorId: by,
      actingAs,
      regionId: place.regionId,
      data: { account: id, role, place: place.id },
    });
    await this.sessions.endOthers(id, keepSession);
    // A request that came in between may have read what was true before.
    this.database.afterCommit(() => this.memory.forget(id));
    if (email === null) return;
    await this.mails.send({
      template: type === 'role.given' ? 'role_granted' : 'role_removed',
      values: { nickname, role, place: placeName },
      to: email,
      language,
      accountId: id,
    });
  }
}
