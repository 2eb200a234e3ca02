import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  currentPhase,
  PHASE_ACTIONS,
  PHASE_KINDS,
  phaseAllows,
  type PhaseDates,
  phaseFaults,
  type PhaseKind,
  voteFaults,
} from './phase.js';

const HOUR = 3_600_000;

const dated = (kind: PhaseKind, startDay: number, endDay: number): PhaseDates => ({
  kind,
  startsAt: new Date(startDay * 24 * HOUR).toISOString(),
  endsAt: new Date(endDay * 24 * HOUR).toISOString(),
});

describe('currentPhase', () => {
  it('finds the one phase of any moment, or none', () => {
    const lengths = fc.array(fc.record({ gap: fc.nat(50), length: fc.integer({ min: 1, max: 500 }) }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(lengths, fc.integer({ min: -100, max: 3000 }), (parts, moment) => {
        let at = 0;
        const phases = parts.map(({ gap, length }, index) => {
          const startsAt = new Date((at + gap) * HOUR).toISOString();
          at += gap + length;
          return { kind: PHASE_KINDS[index] ?? 'ideas', startsAt, endsAt: new Date(at * HOUR).toISOString() };
        });
        const now = new Date(moment * HOUR);
        const holding = phases.filter(
          ({ startsAt, endsAt }) => startsAt <= now.toISOString() && now.toISOString() < endsAt,
        );
        expect(holding.length).toBeLessThanOrEqual(1);
        expect(currentPhase(phases, moment < 0 ? new Date(-HOUR) : now)).toBe(moment < 0 ? null : (holding[0] ?? null));
      }),
    );
  });

  it('ends a phase with the first moment of the next', () => {
    const ideas = { kind: 'ideas' as const, startsAt: '2026-01-01T00:00:00Z', endsAt: '2026-02-01T00:00:00Z' };
    const vote = { kind: 'vote' as const, startsAt: '2026-02-01T00:00:00Z', endsAt: '2026-03-01T00:00:00Z' };
    expect(currentPhase([ideas, vote], new Date('2026-01-31T23:59:59.999Z'))).toBe(ideas);
    expect(currentPhase([ideas, vote], new Date('2026-02-01T00:00:00Z'))).toBe(vote);
  });
});

describe('phaseAllows', () => {
  it('lets ideas be published only in the phase for them, and nothing outside the phases', () => {
    expect(PHASE_KINDS.filter((kind) => phaseAllows(kind, 'publish'))).toEqual(['ideas']);
    expect(PHASE_KINDS.filter((kind) => phaseAllows(kind, 'support'))).toEqual(['ideas', 'refine']);
    expect(PHASE_ACTIONS.filter((action) => phaseAllows(null, action))).toEqual([]);
  });

  it('opens and closes what may be done as the clock walks through all phases', () => {
    const days = [0, 10, 20, 30, 40];
    const phases = PHASE_KINDS.map((kind, index) => dated(kind, days[index] ?? 0, (days[index] ?? 0) + 9));
    const walk = [-1, 0, 9, 10, 19, 20, 29, 30, 39, 40, 49].map((day): [number, string[]] => {
      const phase = currentPhase(phases, new Date(day * 24 * HOUR));
      return [day, PHASE_ACTIONS.filter((action) => phaseAllows(phase?.kind ?? null, action))];
    });
    expect(walk).toEqual([
      [-1, []],
      [0, ['publish', 'edit', 'support']],
      [9, []],
      [10, ['edit', 'support', 'submit']],
      [19, []],
      [20, ['submit', 'vote']],
      [29, []],
      [30, ['submit', 'shortlist']],
      [39, []],
      [40, []],
      [49, []],
    ]);
  });
});

describe('phaseFaults', () => {
  const moments = fc.array(fc.tuple(fc.constantFrom(...PHASE_KINDS), fc.nat(40), fc.nat(40)), { maxLength: 5 });

  it('finds nothing exactly where phases follow each other in their order', () => {
    fc.assert(
      fc.property(moments, (drawn) => {
        const phases = [...new Map(drawn.map(([kind, from, to]) => [kind, dated(kind, from, to)])).values()];
        const inOrder = PHASE_KINDS.flatMap((kind) => phases.filter((phase) => phase.kind === kind));
        const isSound = inOrder.every(
          ({ startsAt, endsAt }, index) =>
            startsAt < endsAt && inOrder.slice(0, index).every((earlier) => earlier.endsAt <= startsAt),
        );
        expect(phaseFaults(phases).length === 0).toBe(isSound);
      }),
    );
  });

  it('names the phase and what is wrong with it', () => {
    const ideas = dated('ideas', 10, 20);
    expect(phaseFaults([ideas, dated('vote', 30, 30)])).toEqual([{ kind: 'vote', code: 'phase_ends_first' }]);
    expect(phaseFaults([ideas, dated('vote', 19, 30)])).toEqual([{ kind: 'vote', code: 'phases_overlap' }]);
    expect(phaseFaults([ideas, dated('vote', 1, 9)])).toEqual([{ kind: 'vote', code: 'phases_order' }]);
    expect(phaseFaults([ideas, dated('vote', 20, 30)])).toEqual([]);
  });
});

describe('voteFaults', () => {
  const was = [dated('vote', 10, 20)];
  it.each<[string, number, PhaseDates[], string[]]>([
    ['before it begins everything moves', 9, [], []],
    ['its start stays once it has begun', 12, [dated('vote', 11, 20)], ['vote_has_begun']],
    ['it is not taken away once it has begun', 12, [], ['vote_has_begun']],
    ['it may end later', 12, [dated('vote', 10, 25)], []],
    ['it may end now', 12, [dated('vote', 10, 12)], []],
    ['it may not have ended already', 12, [dated('vote', 10, 11)], ['vote_ends_past']],
    ['what is over stays', 20, [dated('vote', 10, 25)], ['vote_is_over']],
    ['what is over and stays is no fault', 20, was, []],
  ])('%s', (_, day, becomes, codes) => {
    expect(voteFaults(was, becomes, new Date(day * 24 * HOUR + 30_000)).map(({ code }) => code)).toEqual(codes);
  });
});
