/** What a person may be asked to do; `participant` is everybody with an account. */
export const ROLES = ['participant', 'facilitator', 'reviewer', 'authority_lead', 'partner', 'administrator'] as const;
export type Role = (typeof ROLES)[number];
/** A role beyond participant: one that somebody is given. */
export type StaffRole = Exclude<Role, 'participant'>;
export const STAFF_ROLES = ['facilitator', 'reviewer', 'authority_lead', 'partner', 'administrator'] as const;

/** Where a role holds. A participant's and an administrator's role holds in the whole installation. */
export const ROLE_SCOPES = ['installation', 'region', 'lab', 'organisation'] as const;
export type RoleScope = (typeof ROLE_SCOPES)[number];

export const SCOPE_OF_ROLE = {
  participant: 'installation',
  facilitator: 'lab',
  reviewer: 'region',
  authority_lead: 'region',
  partner: 'organisation',
  administrator: 'installation',
} as const satisfies Record<Role, RoleScope>;

/** Why a role that was given does not act yet. */
export const ROLE_LACKS = ['second_factor', 'vetting'] as const;
export type RoleLack = (typeof ROLE_LACKS)[number];

/** The roles that work with minors: they act only while a certificate of good conduct counts that somebody else saw. */
export const VETTED_ROLES: ReadonlySet<StaffRole> = new Set(['facilitator']);

/** A role with its place: the slug or id of a region, lab or organisation, `null` for the whole installation. */
export interface RoleAtPlace {
  readonly role: StaffRole;
  readonly place: string | null;
}

/**
 * Whether somebody who holds `held` may give or take `wanted`: nobody grants more than they hold. An administrator holds
 * everything, an authority lead also the reviewers of their region. Places are compared as they are given: both slugs or
 * both ids.
 */
export function mayGrant(held: readonly RoleAtPlace[], wanted: RoleAtPlace): boolean {
  return held.some(
    ({ role, place }) =>
      role === 'administrator' ||
      (place === wanted.place &&
        (role === wanted.role || (role === 'authority_lead' && wanted.role === 'reviewer')) &&
        role !== 'reviewer'),
  );
}
