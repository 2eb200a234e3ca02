import type { RoleAtPlace } from '@headframe/shared/accounts';
import type { PersonAction } from '@headframe/shared/people';
import type { Actor } from '../../platform/security/actor.js';
import { grantingRole, looksAfterPeople } from '../roles/roles.policy.js';

/** A role of somebody, with the region that its place is or lies in. */
export interface PlacedRole extends RoleAtPlace {
  readonly regionId: string | null;
}

/** Whom somebody may see: everybody, or those with a role in these regions, or with the same role at these places. */
export type PeopleView =
  | 'everybody'
  | { readonly regionIds: string[]; readonly labIds: string[]; readonly organisationIds: string[] };

/** Whom a person may see, or `null` for nobody: administrators everybody, the others those around their place. */
export function peopleView(actor: Actor): PeopleView | null {
  if (!looksAfterPeople(actor)) return null;
  const places = (wanted: string): string[] =>
    actor.grants.flatMap(({ role, place }) => (role === wanted && place !== null ? [place] : []));
  if (actor.grants.some(({ role }) => role === 'administrator')) return 'everybody';
  return {
    regionIds: places('authority_lead'),
    labIds: places('facilitator'),
    organisationIds: places('partner'),
  };
}

/** Whether a role of somebody is within a view. */
export function isInView(view: PeopleView, { role, place, regionId }: PlacedRole): boolean {
  if (view === 'everybody') return true;
  if (regionId !== null && view.regionIds.includes(regionId)) return true;
  if (place === null) return false;
  return (
    (role === 'facilitator' && view.labIds.includes(place)) ||
    (role === 'partner' && view.organisationIds.includes(place))
  );
}

/** Whether somebody may say that they saw a person's certificate: administrators, and leads for people of their region. */
export function mayVet(actor: Actor, roles: readonly PlacedRole[]): boolean {
  return actor.grants.some(
    ({ role, place }) =>
      role === 'administrator' || (role === 'authority_lead' && roles.some(({ regionId }) => regionId === place)),
  );
}

/** Whether somebody may sign others out: administrators, where a device was lost or an account taken over (ASVS 7.4.5). */
export function mayEndSessions(actor: Actor): boolean {
  return actor.grants.some(({ role }) => role === 'administrator');
}

/** What somebody may do with a person they see. Of one's own roles one can only give up those that one may give. */
export function personActions(actor: Actor, person: { id: string; roles: readonly PlacedRole[] }): PersonAction[] {
  const isOwn = person.id === actor.accountId;
  const mayChange = !isOwn || person.roles.some((held) => grantingRole(actor.grants, held) !== null);
  return [
    ...(mayChange ? (['change_roles'] as const) : []),
    ...(!isOwn && mayVet(actor, person.roles) ? (['record_vetting'] as const) : []),
    ...(mayEndSessions(actor) ? (['end_sessions'] as const) : []),
  ];
}

const DAY = 86_400_000;

/** Whether the dates of a vetting make sense: seen today or before, ending after today, five years later at most. */
export function areVettingDates(seenOn: string, validUntil: string, today: string, yearsMax: number): boolean {
  if (![seenOn, validUntil].every(isDay)) return false;
  const last = new Date(`${seenOn}T00:00:00Z`);
  const day = last.getUTCDate();
  last.setUTCFullYear(last.getUTCFullYear() + yearsMax);
  // 29 February plus a year is 28 February, as in the database.
  if (last.getUTCDate() !== day) last.setTime(last.getTime() - DAY);
  return seenOn <= today && validUntil >= today && validUntil > seenOn && validUntil <= last.toISOString().slice(0, 10);
}

/** Whether a text of the right shape is a day of the calendar: 31 February is none. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
