import { VETTED_ROLES } from '@headframe/shared/accounts';
import type { PersonDto, PersonRoleDto } from '@headframe/shared/people';
import type { Actor } from '../../platform/security/actor.js';
import { isInView, mayVet, type PeopleView, personActions } from './people.policy.js';
import type { PersonRow } from './people.sql.js';

/** A person as somebody with this view sees them: within the view their roles, and of people with a role the address. */
export function presentPerson(row: PersonRow, actor: Actor, view: PeopleView): PersonDto {
  const seen = row.roles.filter((held) => isInView(view, held));
  return {
    id: row.id,
    nickname: row.nickname,
    email: seen.length > 0 ? row.email : null,
    region: row.region,
    roles: seen.map((held) => presentRole(held, row)),
    hasSecondFactor: row.hasSecondFactor,
    vetting: mayVet(actor, seen) ? row.vetting : null,
    joinedAt: row.joinedAt.toISOString(),
    actions: personActions(actor, { id: row.id, roles: seen }),
  };
}

function presentRole(
  { role, scope, placeSlug, placeName }: PersonRow['roles'][number],
  { hasSecondFactor, vetting }: PersonRow,
): PersonRoleDto {
  const lacksVetting = VETTED_ROLES.has(role) && vetting?.isValid !== true;
  return {
    role,
    scope,
    place: placeSlug,
    placeName,
    lacks: [...(hasSecondFactor ? [] : (['second_factor'] as const)), ...(lacksVetting ? (['vetting'] as const) : [])],
  };
}
