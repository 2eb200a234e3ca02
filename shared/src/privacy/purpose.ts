/** Why personal data is kept. Every column that holds some is tagged with one of these. */
export const PURPOSES = [
  'account',
  'sign_in',
  'participation',
  'guardian_consent',
  'protection_of_minors',
  'roles',
  'messages',
  'privacy_requests',
  'security',
  'record_of_decisions',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** GDPR Art. 6(1): consent (a), legal obligation (c), public task (e), legitimate interests (f). */
export const LEGAL_BASES = ['consent', 'legal_obligation', 'public_task', 'legitimate_interests'] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** `mute` hides somebody's words from one; `block` also keeps them from writing under one's ideas and comments. */
export const MUTE_KINDS = ['mute', 'block'] as const;
export type MuteKind = (typeof MUTE_KINDS)[number];
