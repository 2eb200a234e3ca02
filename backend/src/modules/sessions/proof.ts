import type { SignInMethod } from '@headframe/shared/sessions';

/** Whom a proof is of: an account, whoever owns an address of mail, or the seat of a school group. */
type Subject = { accountId: string } | { email: string } | { pupilId: string };

/**
 * What a passport strategy has found proven. A strong proof needs no second factor any more: it was one, or held two (a
 * passkey with its PIN or fingerprint).
 */
export type Proof = Subject & { readonly method: SignInMethod; readonly isStrong: boolean };
