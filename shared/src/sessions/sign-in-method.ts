/** How a session began. */
export const SIGN_IN_METHODS = ['email', 'password', 'passkey', 'single_sign_on', 'pupil'] as const;
export type SignInMethod = (typeof SIGN_IN_METHODS)[number];

/** What can stand as the second step. */
export const SECOND_FACTORS = ['passkey', 'totp', 'recovery_code'] as const;
export type SecondFactor = (typeof SECOND_FACTORS)[number];

/** What a sign-in may still lack: an account, or its second factor. */
export const PENDING_SIGN_IN_KINDS = ['sign_up', 'second_factor'] as const;
export type PendingSignInKind = (typeof PENDING_SIGN_IN_KINDS)[number];
