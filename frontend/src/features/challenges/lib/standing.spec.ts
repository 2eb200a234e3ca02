import { describe, expect, it } from '@jest/globals';
import type { PhaseDto } from '@headframe/shared/challenges';
import { mostOpenFirst, standingOf, writingTime } from './standing';

const ideas: PhaseDto = { kind: 'ideas', startsAt: '2026-03-01T00:00:00Z', endsAt: '2026-04-01T00:00:00Z' };
const vote: PhaseDto = { kind: 'vote', startsAt: '2026-04-10T00:00:00Z', endsAt: '2026-04-20T00:00:00Z' };
const phases = [ideas, vote];

describe('where a challenge stands', () => {
  it('is a phase, a wait or the end', () => {
    expect(standingOf(phases, null, new Date('2026-02-01'))).toEqual({ kind: 'before', at: ideas.startsAt });
    expect(standingOf(phases, ideas, new Date('2026-03-05'))).toMatchObject({ kind: 'now', phase: ideas });
    expect(standingOf(phases, null, new Date('2026-04-05'))).toEqual({ kind: 'between', at: vote.startsAt });
    expect(standingOf(phases, null, new Date('2026-05-01'))).toEqual({
      kind: 'over',
      lastDay: '2026-04-19T23:59:59.999Z',
    });
  });

  it('says when ideas are taken', () => {
    expect(writingTime(phases, new Date('2026-02-01'))).toEqual({ kind: 'early', at: ideas.startsAt });
    expect(writingTime(phases, new Date('2026-04-12'))).toEqual({ kind: 'late', at: '2026-03-31T23:59:59.999Z' });
    expect(writingTime([vote], new Date('2026-04-12'))).toBeNull();
  });

  it('puts first what one can still join', () => {
    const list = [{ phase: vote }, { phase: null }, { phase: ideas }];
    expect(mostOpenFirst(list).map(({ phase }) => phase?.kind)).toEqual(['ideas', 'vote', undefined]);
  });
});
