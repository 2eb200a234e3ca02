/** Every kind of mail that the platform sends. */
export const MAIL_TEMPLATES = [
  'sign_in_code',
  'email_change_code',
  'email_changed',
  'new_device',
  'factor_changed',
  'role_granted',
  'role_removed',
  'invitation',
  'guardian_request',
  'guardian_reminder',
  'guardian_informed',
  'guardian_thanks',
  'guardian_answered',
  'consent_due',
  'vetting_ends',
  'idea_changed',
  'phases_moved',
  'export_ready',
  'account_deleted',
] as const;
export type MailTemplate = (typeof MAIL_TEMPLATES)[number];
