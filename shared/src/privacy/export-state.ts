export const EXPORT_STATES = ['queued', 'ready', 'failed', 'expired'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];
/** How long an export can be fetched. */
export const EXPORT_DAYS = 7;
