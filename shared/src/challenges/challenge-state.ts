/** Which challenges a list holds: those in a phase now, or all. */
export const CHALLENGE_STATES = ['open', 'all'] as const;
export type ChallengeState = (typeof CHALLENGE_STATES)[number];
