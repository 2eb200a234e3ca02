export const FACTOR_LIMITS = { passkeyName: { min: 1, max: 40 } } as const;
export const PASSKEYS_MAX = 10;
export const FACTOR_ERROR_CODES = ['last_factor', 'totp_exists', 'too_many_passkeys', 'passkey_known'] as const;
