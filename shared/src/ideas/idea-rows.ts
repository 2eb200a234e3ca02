/** Limits of what an idea says in rows. Source: the project’s table of idea fields; texts in code points. */
export const RESULT_LIMITS = { rows: 5, text: 160, unit: 40, figure: 1_000_000_000 } as const;
export const PLAN_LIMITS = { rows: 12, text: 120 } as const;
export const COST_LIMITS = { rows: 20, text: 120, euros: 10_000_000 } as const;
export const FAIRNESS_LIMITS = { note: 200 } as const;
/** Answers to a challenge’s own questions; `short` and `long` in code points, `figure` is the highest number. */
export const ANSWER_LIMITS = { rows: 5, short: 200, long: 1000, figure: 1_000_000_000 } as const;

/** Can everybody take part? Were those it touches asked? Is it good for nature? Could anybody be worse off? */
export const FAIRNESS_CHECKS = ['access', 'affected', 'nature', 'harm'] as const;
export type FairnessCheck = (typeof FAIRNESS_CHECKS)[number];
export const FAIRNESS_ANSWERS = ['yes', 'no', 'unsure'] as const;
export type FairnessAnswer = (typeof FAIRNESS_ANSWERS)[number];

interface ResultRow {
  text: string;
  unit: string;
  now: number | null;
  goal: number | null;
  by: string | null;
}

/** Whether a result says all that a reviewer needs: what, from where, to where, by when. */
export function isResultFinished({ text, unit, now, goal, by }: ResultRow): boolean {
  return text !== '' && unit !== '' && now !== null && goal !== null && by !== null;
}

/** Whether a step of the plan says what and when. */
export function isStepFinished({ text, month }: { text: string; month: string | null }): boolean {
  return text !== '' && month !== null;
}

/** The sum of all costs that have a figure, in whole euros. */
export function totalOf(costs: readonly { euros: number | null }[]): number {
  return costs.reduce((sum, { euros }) => sum + (euros ?? 0), 0);
}
