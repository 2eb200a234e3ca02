/** Limits of an idea's texts in code points. Minimums hold when it is published, never for a draft. */
export const IDEA_LIMITS = {
  title: { min: 5, max: 100 },
  pitch: { min: 10, max: 200 },
  problem: { min: 30, max: 800 },
  beneficiaries: { min: 10, max: 400 },
  howItWorks: { min: 50, max: 2000 },
  novelty: { min: 20, max: 600 },
  actors: { min: 0, max: 600 },
  firstTest: { min: 20, max: 600 },
  effects: { min: 0, max: 600 },
  income: { min: 0, max: 600 },
  risks: { min: 0, max: 600 },
  place: { min: 0, max: 80 },
  link: { min: 9, max: 300 },
} as const;

export const IDEA_LINKS_MAX = 5;

/** A web address that an idea may name: https only. */
export const LINK_PATTERN = /^https:\/\/[^\s/?#@\\"'<>]+(?:[/?#][^\s"'<>\\]*)?$/u;

/** A reason given to an author: for returning an idea, say. */
export const REASON_LIMITS = { min: 20, max: 600 } as const;
