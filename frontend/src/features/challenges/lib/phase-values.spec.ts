import { describe, expect, it } from '@jest/globals';
import { phaseErrors, phaseValuesOf, savedPhases } from './phase-values';

const timeZone = 'Europe/Athens';
const phases = [
  { kind: 'ideas' as const, startsAt: '2026-01-10T07:00:00.000Z', endsAt: '2026-03-01T22:00:00.000Z' },
  { kind: 'vote' as const, startsAt: '2026-07-01T06:00:00.000Z', endsAt: '2026-07-10T06:00:00.000Z' },
];
const values = phaseValuesOf(phases, timeZone);
const before = new Date('2026-01-01T00:00:00Z');

describe('the dates of phases in a form', () => {
  it('are shown by the clocks of the region and sent as they are shown', () => {
    expect(values.vote).toEqual({ isPart: true, from: '2026-07-01T09:00', until: '2026-07-10T09:00' });
    expect(values.review.isPart).toBe(false);
    expect(savedPhases(values).map(({ kind }) => kind)).toEqual(['ideas', 'vote']);
    expect(phaseErrors(values, { phases, timeZone }, before)).toEqual({});
  });

  it('are refused under the field that has to change', () => {
    const empty = { ...values, review: { isPart: true, from: '2026-08-01T00:00', until: '' } };
    expect(phaseErrors(empty, { phases, timeZone }, before)).toMatchObject({
      review: { until: { type: 'field_missing' } },
    });
    const early = { ...values, vote: { ...values.vote, from: '2026-02-01T09:00' } };
    expect(phaseErrors(early, { phases, timeZone }, before)).toMatchObject({
      vote: { from: { type: 'phases_overlap' } },
    });
    const begun = new Date('2026-07-05T00:00:00Z');
    expect(phaseErrors(early, { phases, timeZone }, begun)).toMatchObject({
      vote: { from: { type: 'vote_has_begun' } },
    });
  });
});
