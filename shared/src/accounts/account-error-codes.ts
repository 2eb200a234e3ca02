export const ACCOUNT_ERROR_CODES = ['nickname_taken', 'sign_up_refused'] as const;
