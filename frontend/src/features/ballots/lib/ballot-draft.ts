import type { BallotRules, Choices } from '@headframe/shared/ballots';

export const EMPTY_BALLOT: Choices = { choices: [], points: [] };

/** How much there is to give: no more ideas can be chosen than there are. */
export const mostOf = ({ method, most }: BallotRules, candidates: number): number =>
  method === 'points' ? most : Math.min(most, candidates);

/** Puts an idea on the ballot, last in order, with one point where there are points. */
const put = ({ choices, points }: Choices, candidate: number, { method }: BallotRules): Choices => ({
  choices: [...choices, candidate],
  points: method === 'points' ? [...points, 1] : [],
});

/** Takes an idea off the ballot. */
function remove({ choices, points }: Choices, candidate: number): Choices {
  const place = choices.indexOf(candidate);
  return { choices: choices.toSpliced(place, 1), points: points.toSpliced(place, 1) };
}

/** An idea goes onto the ballot, or off it. */
export function toggled(ballot: Choices, candidate: number, rules: BallotRules): Choices {
  return ballot.choices.includes(candidate) ? remove(ballot, candidate) : put(ballot, candidate, rules);
}

/** One point more or less; with none left an idea is off the ballot. */
export function pointed(ballot: Choices, candidate: number, by: 1 | -1, rules: BallotRules): Choices {
  const place = ballot.choices.indexOf(candidate);
  if (place < 0) return by === 1 ? put(ballot, candidate, rules) : ballot;
  const points = (ballot.points[place] ?? 0) + by;
  return points < 1 ? remove(ballot, candidate) : { ...ballot, points: ballot.points.with(place, points) };
}

/** One place up or down in the order. */
export function moved(ballot: Choices, candidate: number, by: 1 | -1): Choices {
  const place = ballot.choices.indexOf(candidate);
  const other = ballot.choices[place + by];
  if (place < 0 || other === undefined) return ballot;
  return { ...ballot, choices: ballot.choices.with(place, other).with(place + by, candidate) };
}

export function pointsOf({ choices, points }: Choices, candidate: number): number {
  return points[choices.indexOf(candidate)] ?? 0;
}

/** Whether two ballots say the same. */
export function isSame(one: Choices | null, other: Choices | null): boolean {
  return JSON.stringify([one?.choices, one?.points]) === JSON.stringify([other?.choices, other?.points]);
}
