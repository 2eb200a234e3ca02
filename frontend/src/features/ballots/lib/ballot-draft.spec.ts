import { describe, expect, it } from '@jest/globals';
import { ballotProblem, BALLOT_METHODS, type BallotRules, leftOf } from '@headframe/shared/ballots';
import fc from 'fast-check';
import { EMPTY_BALLOT, moved, pointed, pointsOf, toggled } from './ballot-draft';

const points: BallotRules = { method: 'points', most: 5, mostEach: 2 };

describe('a ballot being filled in', () => {
  it('gives and takes points', () => {
    const two = pointed(pointed(EMPTY_BALLOT, 3, 1, points), 3, 1, points);
    expect([pointsOf(two, 3), leftOf(points, two)]).toEqual([2, 3]);
    expect(pointed(pointed(two, 3, -1, points), 3, -1, points)).toEqual(EMPTY_BALLOT);
  });

  it('keeps the order that was given, and moves one place at a time', () => {
    const rules: BallotRules = { method: 'ranked', most: 3, mostEach: 1 };
    const ballot = [4, 1, 2].reduce((before, candidate) => toggled(before, candidate, rules), EMPTY_BALLOT);
    expect(moved(ballot, 2, -1).choices).toEqual([4, 2, 1]);
    expect(moved(ballot, 4, -1).choices).toEqual([4, 1, 2]);
  });

  it('is one that the server takes as long as nothing is given beyond what is left', () => {
    const steps = fc.array(
      fc.record({ candidate: fc.integer({ min: 1, max: 5 }), step: fc.constantFrom('toggle', 'more', 'less', 'up') }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...BALLOT_METHODS), steps, (method, taken) => {
        const rules: BallotRules = { method, most: 4, mostEach: method === 'points' ? 2 : 1 };
        const ballot = taken.reduce((before, { candidate, step }) => {
          if (step === 'up') return moved(before, candidate, -1);
          const after =
            method === 'points'
              ? pointed(before, candidate, step === 'less' ? -1 : 1, rules)
              : toggled(before, candidate, rules);
          return leftOf(rules, after) < 0 || pointsOf(after, candidate) > rules.mostEach ? before : after;
        }, EMPTY_BALLOT);
        expect([null, 'ballot_empty']).toContain(ballotProblem(rules, 5, ballot));
      }),
    );
  });
});
