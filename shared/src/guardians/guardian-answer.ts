import type { GuardianMode } from '../accounts/age-band.js';
import type { GuardianState } from '../accounts/guardian-state.js';

/** What a guardian can answer by their link. */
export const GUARDIAN_ANSWERS = ['yes', 'no', 'withdraw', 'withdraw_and_delete'] as const;
export type GuardianAnswer = (typeof GUARDIAN_ANSWERS)[number];

/**
 * From which states each answer is open, and where it leads. A deletion leads nowhere. In mode `inform` nobody is asked, but
 * whoever is told may object, which is a withdrawal from `none`.
 */
export const GUARDIAN_TRANSITIONS = {
  yes: { from: ['asked'], to: 'given' },
  no: { from: ['asked'], to: 'refused' },
  withdraw: { from: ['given', 'none'], to: 'withdrawn' },
  withdraw_and_delete: { from: ['given', 'none', 'refused', 'withdrawn'], to: null },
} as const satisfies Record<GuardianAnswer, { from: readonly GuardianState[]; to: GuardianState | null }>;

/** The answers that are open to a guardian who was asked, or told, while the account is in this state. */
export function answersIn(state: GuardianState, mode: GuardianMode): GuardianAnswer[] {
  if (state === 'none' && mode !== 'inform') return [];
  return GUARDIAN_ANSWERS.filter((answer) => {
    const from: readonly GuardianState[] = GUARDIAN_TRANSITIONS[answer].from;
    return from.includes(state);
  });
}

/** What the young person can do: ask a guardian (again), take the consent back, or confirm for themselves. */
export const GUARDIAN_STATUS_ACTIONS = ['ask', 'withdraw', 'confirm'] as const;
export type GuardianStatusAction = (typeof GUARDIAN_STATUS_ACTIONS)[number];
