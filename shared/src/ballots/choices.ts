import type { BallotRules } from './vote-rules.js';

/** What stands on a ballot: numbers of ideas, in order where order counts, and the points of each where points are given. */
export interface Choices {
  choices: readonly number[];
  points: readonly number[];
}

export const BALLOT_PROBLEMS = [
  'ballot_empty',
  'choice_unknown',
  'choice_double',
  'choices_too_many',
  'points_needless',
  'points_missing',
  'points_each_too_many',
  'points_too_many',
] as const;
export type BallotProblem = (typeof BALLOT_PROBLEMS)[number];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What is wrong with a ballot; `null` where nothing is. The one rule for page, API and, in other words, the table. */
export function ballotProblem(
  { method, most, mostEach }: BallotRules,
  candidateCount: number,
  { choices, points }: Choices,
): BallotProblem | null {
  if (choices.length === 0) return 'ballot_empty';
  if (choices.some((choice) => !Number.isInteger(choice) || choice < 1 || choice > candidateCount))
    return 'choice_unknown';
  if (new Set(choices).size < choices.length) return 'choice_double';
  if (method !== 'points') {
    if (points.length > 0) return 'points_needless';
    return choices.length > most ? 'choices_too_many' : null;
  }
  if (points.length !== choices.length || points.some((value) => !Number.isInteger(value) || value < 1))
    return 'points_missing';
  if (points.some((value) => value > mostEach)) return 'points_each_too_many';
  return sum(points) > most ? 'points_too_many' : null;
}

/** How many ideas or points are left to give; below 0 where a ballot has too many. */
export function leftOf({ method, most }: BallotRules, { choices, points }: Choices): number {
  return most - (method === 'points' ? sum(points) : choices.length);
}
