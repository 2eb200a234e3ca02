import type { Choices } from './choices.js';
import type { BallotMethod } from './vote-rules.js';

/** How an idea did. Ideas that nothing sets apart share a rank. */
export interface Standing {
  candidate: number;
  /** 1 for the best; the rank after a tie of two is the third. */
  rank: number;
  /** Ballots that name it, its points, or how many of the other ideas it beats. */
  figure: number;
}

/** Counts ballots: every idea from 1 to `candidateCount`, the best first, ties by number. */
export function countBallots(method: BallotMethod, candidateCount: number, ballots: readonly Choices[]): Standing[] {
  const standings = method === 'ranked' ? bySchulze(candidateCount, ballots) : bySum(method, candidateCount, ballots);
  return standings.toSorted((one, other) => one.rank - other.rank || one.candidate - other.candidate);
}

function bySum(method: BallotMethod, candidateCount: number, ballots: readonly Choices[]): Standing[] {
  const figures = Array.from({ length: candidateCount }, () => 0);
  for (const { choices, points } of ballots) {
    for (const [place, choice] of choices.entries())
      figures[choice - 1] = (figures[choice - 1] ?? 0) + (method === 'points' ? (points[place] ?? 0) : 1);
  }
  return figures.map((figure, index) => ({
    candidate: index + 1,
    rank: 1 + figures.filter((other) => other > figure).length,
    figure,
  }));
}

/** How many ballots put the one before the other. What a ballot does not name comes after all that it names. */
export function pairwise(candidateCount: number, ballots: readonly Choices[]): number[][] {
  const wins = square(candidateCount);
  for (const { choices } of ballots) {
    for (const [place, choice] of choices.entries()) {
      const earlier = new Set(choices.slice(0, place + 1));
      for (let other = 1; other <= candidateCount; other += 1)
        if (!earlier.has(other)) add(wins, choice - 1, other - 1);
    }
  }
  return wins;
}

/**
 * The Schulze method (M. Schulze, “A new monotonic, clone-independent, reversal symmetric, and condorcet-consistent
 * single-winner election method”, Social Choice and Welfare 36, 2011), strength of a link: winning votes. An idea ranks behind
 * those that beat it.
 */
function bySchulze(candidateCount: number, ballots: readonly Choices[]): Standing[] {
  const wins = pairwise(candidateCount, ballots);
  const all = Array.from({ length: candidateCount }, (_, index) => index);
  const paths = wins.map((row, one) => row.map((votes, other) => (votes > at(wins, other, one) ? votes : 0)));
  for (const through of all)
    for (const from of all)
      for (const to of all) {
        if (from === to || from === through || to === through) continue;
        const detour = Math.min(at(paths, from, through), at(paths, through, to));
        if (detour > at(paths, from, to)) (paths[from] as number[])[to] = detour;
      }
  const beats = (one: number, other: number): boolean => at(paths, one, other) > at(paths, other, one);
  return all.map((index) => ({
    candidate: index + 1,
    rank: 1 + all.filter((other) => beats(other, index)).length,
    figure: all.filter((other) => beats(index, other)).length,
  }));
}

const square = (size: number): number[][] => Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
const at = (matrix: readonly number[][], row: number, column: number): number => matrix[row]?.[column] ?? 0;

function add(matrix: number[][], row: number, column: number): void {
  const line = matrix[row];
  if (line) line[column] = (line[column] ?? 0) + 1;
}
