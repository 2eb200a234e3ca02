export const ACCOUNT_ERROR_CODES = [
  'nickname_taken',
  'nickname_unreadable',
  'address_taken',
  'password_common',
  'guardian_missing',
  'guardian_own_address',
  'age_band_younger',
  'not_for_minors',
] as const;
