/** What becomes of a proposal to put one idea into another. */
export const MERGE_STATES = ['proposed', 'agreed', 'declined', 'withdrawn', 'undone'] as const;
export type MergeState = (typeof MERGE_STATES)[number];

export const MERGE_STEPS = ['agree', 'decline', 'withdraw', 'undo'] as const;
export type MergeStep = (typeof MERGE_STEPS)[number];

/** What a supporter of an idea that went into another says about their support. */
export const CARRY_ANSWERS = ['carried', 'dropped'] as const;
export type CarryAnswer = (typeof CARRY_ANSWERS)[number];

/** For how many days after the yes a merge can be undone. */
export const MERGE_UNDO_DAYS = 30;

/** Lengths in code points. */
export const MERGE_LIMITS = {
  word: { min: 2, max: 300 },
  answer: { min: 2, max: 300 },
  practice: { min: 3, max: 120 },
} as const;

/** For how many days the authors who proposed a merge read why the others said no. */
export const MERGE_ANSWER_DAYS = 30;

/** How many proposals about one idea may wait at once. */
export const MERGES_OPEN_MAX = 10;

/** Why something about merging or descent is not open; each has a sentence in every catalogue. */
export const LINEAGE_ERROR_CODES = [
  'carry_answered',
  'inspirations_exhausted',
  'lineage_circle',
  'merge_closed',
  'merge_elsewhere',
  'merge_open',
  'merge_self',
  'merges_exhausted',
] as const;
