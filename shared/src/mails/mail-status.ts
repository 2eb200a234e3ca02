/** `expired`: it was worth nothing any more before it could be sent. `dead`: given up, until an administrator looks. */
export const MAIL_STATUSES = ['queued', 'sent', 'dead', 'expired'] as const;
export type MailStatus = (typeof MAIL_STATUSES)[number];
