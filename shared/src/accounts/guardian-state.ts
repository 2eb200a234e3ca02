/**
 * Where a guardian's consent stands: nobody asked yet, asked and waiting, yes, no, or taken back by either side. Only
 * `given` lets a person publish where a guardian is needed.
 */
export const GUARDIAN_STATES = ['none', 'asked', 'given', 'refused', 'withdrawn'] as const;
export type GuardianState = (typeof GUARDIAN_STATES)[number];

/** Days after which a guardian is reminded once, and after which an account without a yes is deleted. */
export const GUARDIAN_REMINDER_DAYS = 3;
export const GUARDIAN_DEADLINE_DAYS = 30;
/** How many guardians an account may ask, so that it cannot be used to write to strangers. */
export const GUARDIAN_REQUESTS_MAX = 3;
