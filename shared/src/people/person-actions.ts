import type { StaffRole } from '../accounts/role.js';

/** The roles that look after people: whoever acts in one of them sees those whose roles they may give or take. */
export const PEOPLE_ROLES = [
  'facilitator',
  'authority_lead',
  'partner',
  'administrator',
] as const satisfies readonly StaffRole[];

export const PERSON_ACTIONS = ['change_roles', 'record_vetting', 'end_sessions'] as const;
export type PersonAction = (typeof PERSON_ACTIONS)[number];

export const ROLE_CHANGE_RESULTS = [
  'changed',
  'unchanged',
  'not_found',
  'grant_exceeds_own',
  'last_administrator',
  'own_role',
  'not_for_minors',
  'address_needed',
] as const;
export type RoleChangeResult = (typeof ROLE_CHANGE_RESULTS)[number];
export const ROLE_CHANGES_MAX = 50;
/** The most places that are offered for one role. */
export const GRANTABLE_PLACES_MAX = 1000;

/** A calendar day, `YYYY-MM-DD`. */
export const DAY_PATTERN = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Days before the end of a vetting at which a reminder goes out, and its longest life in years. */
export const VETTING_REMINDER_DAYS = 60;
export const VETTING_YEARS_MAX = 5;

export const PEOPLE_ERROR_CODES = ['own_vetting', 'vetting_dates'] as const;
