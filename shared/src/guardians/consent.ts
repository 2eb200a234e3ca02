/** What can be agreed to, with the version of each text in force. A changed text is a new version. */
export const CONSENT_TEXTS = ['participation', 'guardian', 'search_engines'] as const;
export type ConsentText = (typeof CONSENT_TEXTS)[number];
export const CONSENT_TEXT_VERSIONS: Record<ConsentText, string> = {
  participation: '2026-11',
  guardian: '2026-11',
  search_engines: '2026-11',
};

export const CONSENT_DECISIONS = ['given', 'refused', 'withdrawn'] as const;
export type ConsentDecision = (typeof CONSENT_DECISIONS)[number];

/** How it was given: on the page, by a link in a mail, or on paper that the school keeps. */
export const CONSENT_METHODS = ['page', 'mail_link', 'school_group'] as const;
export type ConsentMethod = (typeof CONSENT_METHODS)[number];

export const CONSENT_GIVERS = ['self', 'guardian', 'organisation'] as const;
export type ConsentGiver = (typeof CONSENT_GIVERS)[number];

export const GUARDIAN_ERROR_CODES = [
  'guardian_link_closed',
  'guardian_confirmation_missing',
  'guardian_not_needed',
  'guardian_requests_exhausted',
] as const;
