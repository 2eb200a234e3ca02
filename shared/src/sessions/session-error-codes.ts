export const SESSION_ERROR_CODES = ['credentials_wrong', 'sign_in_busy'] as const;
