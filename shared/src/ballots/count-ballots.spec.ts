import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ballotProblem, type Choices, leftOf } from './choices.js';
import { countBallots, pairwise } from './count-ballots.js';
import { BALLOT_METHODS } from './vote-rules.js';

/** `8 ACB` are eight ballots that put A before C before B. */
const ranked = (...lines: string[]): Choices[] =>
  lines.flatMap((line) => {
    const [count = '', order = ''] = line.split(' ');
    const choices = [...order].map((letter) => letter.codePointAt(0) as number).map((code) => code - 64);
    return Array.from({ length: Number(count) }, () => ({ choices, points: [] }));
  });
const order = (candidateCount: number, ballots: Choices[]) =>
  countBallots('ranked', candidateCount, ballots).map(({ candidate, rank }) => [
    String.fromCodePoint(candidate + 64),
    rank,
  ]);

describe('the Schulze method', () => {
  it('finds E > A > C > B > D in the example of 45 voters', () => {
    const ballots = ranked('5 ACBED', '5 ADECB', '8 BEDAC', '3 CABED', '7 CAEBD', '2 CBADE', '7 DCEBA', '8 EBADC');
    expect(pairwise(5, ballots)).toEqual([
      [0, 20, 26, 30, 22],
      [25, 0, 16, 33, 18],
      [19, 29, 0, 17, 24],
      [15, 12, 28, 0, 14],
      [23, 27, 21, 31, 0],
    ]);
    expect(order(5, ballots)).toEqual([
      ['E', 1],
      ['A', 2],
      ['C', 3],
      ['B', 4],
      ['D', 5],
    ]);
  });

  it('elects who beats everybody, where plurality would not (Tennessee)', () => {
    const ballots = ranked('42 ABCD', '26 BCDA', '15 CDBA', '17 DCBA');
    expect(order(4, ballots)).toEqual([
      ['B', 1],
      ['C', 2],
      ['D', 3],
      ['A', 4],
    ]);
  });

  it('keeps ties as ties', () => {
    expect(order(3, ranked('1 ABC', '1 BCA', '1 CAB'))).toEqual([
      ['A', 1],
      ['B', 1],
      ['C', 1],
    ]);
    expect(order(3, ranked('2 A', '2 B'))).toEqual([
      ['A', 1],
      ['B', 1],
      ['C', 3],
    ]);
    expect(order(2, [])).toEqual([
      ['A', 1],
      ['B', 1],
    ]);
  });
});

const shuffled = (count: number) =>
  fc.shuffledSubarray(
    Array.from({ length: count }, (_, index) => index + 1),
    { minLength: 1 },
  );
const rankings = fc.integer({ min: 2, max: 6 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    ballots: fc.array(
      shuffled(count).map((choices): Choices => ({ choices, points: [] })),
      { maxLength: 25 },
    ),
  }),
);

describe('counting', () => {
  it('does not depend on the order of the ballots', () => {
    fc.assert(
      fc.property(rankings, fc.constantFrom('approval' as const, 'ranked' as const), ({ count, ballots }, method) => {
        expect(countBallots(method, count, ballots.toReversed())).toEqual(countBallots(method, count, ballots));
      }),
    );
  });

  it('ranks whoever beats all others in pairs first, alone', () => {
    fc.assert(
      fc.property(rankings, ({ count, ballots }) => {
        const wins = pairwise(count, ballots);
        const winner = wins.findIndex((row, one) =>
          row.every((votes, other) => one === other || votes > (wins[other]?.[one] ?? 0)),
        );
        const [first, second] = countBallots('ranked', count, ballots);
        if (winner >= 0) {
          expect(first?.candidate).toBe(winner + 1);
          expect(second?.rank).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('gives each point to one idea', () => {
    expect(
      countBallots('points', 3, [
        { choices: [1, 3], points: [2, 1] },
        { choices: [3], points: [2] },
      ]),
    ).toEqual([
      { candidate: 3, rank: 1, figure: 3 },
      { candidate: 1, rank: 2, figure: 2 },
      { candidate: 2, rank: 3, figure: 0 },
    ]);
  });
});

describe('a ballot', () => {
  const anyBallot = fc.record({
    method: fc.constantFrom(...BALLOT_METHODS),
    most: fc.integer({ min: 1, max: 6 }),
    mostEach: fc.integer({ min: 1, max: 4 }),
    count: fc.integer({ min: 1, max: 6 }),
    choices: fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 8 }),
    points: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 8 }),
  });

  it('that is let through gives no more than there is, to ideas that exist, each once', () => {
    fc.assert(
      fc.property(anyBallot, ({ count, choices, points, ...rules }) => {
        if (ballotProblem(rules, count, { choices, points }) !== null) return;
        expect(leftOf(rules, { choices, points })).toBeGreaterThanOrEqual(0);
        expect(new Set(choices).size).toBe(choices.length);
        for (const choice of choices) expect(choice >= 1 && choice <= count).toBe(true);
        for (const value of points) expect(value >= 1 && value <= rules.mostEach).toBe(true);
        expect(points.length).toBe(rules.method === 'points' ? choices.length : 0);
      }),
    );
  });

  it.each([
    ['points', [], [], 'ballot_empty'],
    ['points', [4], [1], 'choice_unknown'],
    ['points', [1, 1], [1, 1], 'choice_double'],
    ['points', [1], [], 'points_missing'],
    ['points', [1], [3], 'points_each_too_many'],
    ['points', [1, 2], [2, 2], 'points_too_many'],
    ['points', [1, 2], [2, 1], null],
    ['approval', [1], [1], 'points_needless'],
    ['approval', [1, 2, 3], [], null],
    ['ranked', [3, 1], [], null],
  ] as const)('by %s of %j with %j points: %s', (method, choices, points, problem) => {
    expect(ballotProblem({ method, most: 3, mostEach: 2 }, 3, { choices, points })).toBe(problem);
  });
});
