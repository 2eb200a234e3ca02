/** What a person may be asked to do; `participant` is everybody with an account. */
export const ROLES = ['participant', 'facilitator', 'authority', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Where a role holds. A participant's and an administrator's role holds in the whole installation. */
export const ROLE_SCOPES = ['installation', 'region', 'lab'] as const;
export type RoleScope = (typeof ROLE_SCOPES)[number];
