import { Injectable } from '@nestjs/common';
import { isMinor } from '@headframe/shared/accounts';
import type { LanguageCode } from '@headframe/shared/common';
import type { ChangeRolesDto, RoleChangeDto, RoleChangeResult } from '@headframe/shared/people';
import { Database } from '../../database/database.js';
import type { Actor } from '../../platform/security/actor.js';
import { givingResult, grantingRole, takingResult } from '../roles/roles.policy.js';
import { type RoleChange, RolesService } from '../roles/roles.service.js';
import type { CandidateRow } from '../roles/roles.sql.js';
import { PeopleService } from './people.service.js';

/**
 * Gives or takes one role for several people: all in one transaction, with a result for each. A preview reads the same
 * rows by the same rules and changes nothing.
 */
@Injectable()
export class ChangeRolesUseCase {
  constructor(
    private readonly people: PeopleService,
    private readonly roles: RolesService,
    private readonly database: Database,
  ) {}

  async run(dto: ChangeRolesDto, actor: Actor, language: LanguageCode): Promise<RoleChangeDto[]> {
    const view = this.people.view(actor);
    const place = await this.roles.place(dto.role, dto.place);
    const actingAs = grantingRole(actor.grants, { role: dto.role, place: place.id });
    return this.database.transaction(async () => {
      const seen = new Set((await this.people.seen(view, dto.people, language)).map(({ id }) => id));
      const candidates = new Map(
        (await this.roles.candidates([...seen], dto.role, place)).map((person) => [person.id, person]),
      );
      let administrators = dto.role === 'administrator' ? await this.roles.countAdministrators() : Infinity;
      const results: RoleChangeDto[] = [];
      for (const id of dto.people) {
        const person = candidates.get(id);
        if (!person) {
          results.push({ id, nickname: null, result: 'not_found' });
          continue;
        }
        const result = actingAs === null ? 'grant_exceeds_own' : resultFor(dto, actor, person, administrators);
        if (result === 'changed') {
          if (dto.change === 'take') administrators -= 1;
          if (!dto.isPreview)
            await this.apply(dto, person, { role: dto.role, place, by: actor.accountId, actingAs }, actor);
        }
        results.push({ id, nickname: person.nickname, result });
      }
      return results;
    });
  }

  private async apply(
    { change }: ChangeRolesDto,
    person: CandidateRow,
    roleChange: RoleChange,
    actor: Actor,
  ): Promise<void> {
    // Whoever gives up a role of their own stays signed in here, without it.
    const keepSession = person.id === actor.accountId ? actor.sessionId : null;
    if (change === 'give') await this.roles.give(person, roleChange);
    else await this.roles.take(person, roleChange, keepSession);
  }
}

function resultFor(
  { change, role }: ChangeRolesDto,
  actor: Actor,
  { id, ageBand, hasAddress, holdsRole }: CandidateRow,
  administrators: number,
): RoleChangeResult {
  return change === 'give'
    ? givingResult(actor.accountId, { id, isMinor: isMinor(ageBand), hasAddress, holdsRole })
    : takingResult({ holdsRole }, role, administrators);
}
