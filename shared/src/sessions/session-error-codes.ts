export const SESSION_ERROR_CODES = [
  'credentials_wrong',
  'code_wrong',
  'pin_wrong',
  'passkey_wrong',
  'sign_in_busy',
  'sign_in_expired',
  'reauthentication_needed',
  'single_sign_on_failed',
] as const;
