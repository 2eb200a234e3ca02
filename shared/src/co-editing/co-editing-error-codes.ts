/** Why one cannot write along. */
export const CO_EDITING_ERROR_CODES = ['co_editing_full', 'co_editing_refused', 'co_editing_too_long'] as const;
export type CoEditingErrorCode = (typeof CO_EDITING_ERROR_CODES)[number];
