/** Limits of the texts of a challenge in code points. */
export const CHALLENGE_LIMITS = {
  title: { min: 5, max: 100 },
  question: { min: 10, max: 140 },
  background: { max: 2000 },
  promise: { min: 50, max: 600 },
} as const;
