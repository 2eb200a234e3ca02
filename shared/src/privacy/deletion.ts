/** What becomes of own ideas and comments that need not stay. */
export const CONTENT_CHOICES = ['delete', 'leave'] as const;
export type ContentChoice = (typeof CONTENT_CHOICES)[number];

/** Kinds of what belongs to a person, as deleting an account tells them apart. */
export const CONTENT_KINDS = [
  'profile',
  'sessions',
  'drafts',
  'solo_ideas',
  'shared_ideas',
  'comments',
  'supports',
  'consents',
  'events',
] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/**
 * What can happen to it: gone at once; stays without its person ("former member"); the words go and the place stays;
 * stays as it is because the law or the history of a decision asks for it.
 */
export const CONTENT_FATES = ['deleted', 'former_member', 'words_deleted', 'kept'] as const;
export type ContentFate = (typeof CONTENT_FATES)[number];

export const PRIVACY_ERROR_CODES = [
  'export_running',
  'export_gone',
  'last_administrator_stays',
  'mute_self',
  'mutes_exhausted',
] as const;
export const MUTES_MAX = 500;
