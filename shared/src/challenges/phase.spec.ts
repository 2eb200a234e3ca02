import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { currentPhase, PHASE_KINDS, phaseAllows } from './phase.js';

const HOUR = 3_600_000;

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
    expect((['publish', 'edit', 'support'] as const).filter((action) => phaseAllows(null, action))).toEqual([]);
  });
});
