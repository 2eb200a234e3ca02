/**
 * What the reader may do with a resource, decided by the same policy that guards the write.
 * A value is `allowed` or the reason why not, so that a disabled button can say it.
 */
export type Ability<Reason extends string> = 'allowed' | Reason;
export type Abilities<Action extends string, Reason extends string> = Record<Action, Ability<Reason>>;

/** Reasons that hold for any resource. */
export const COMMON_DENIALS = ['sign_in_needed', 'role_needed'] as const;
