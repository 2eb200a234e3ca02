import { describe, expect, it } from '@jest/globals';
import { hasReachedAge } from './age-band.js';
import { GUARDIAN_STATES } from './guardian-state.js';
import { type ConsentFacts, isConfirmationDue, lacksConsent } from './guardianship.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const facts = (more: Partial<ConsentFacts> = {}): ConsentFacts => ({
  ageBand: '14-15',
  ageBandSince: new Date('2026-11-01T00:00:00Z'),
  guardianMode: 'authorise',
  consentAge: 16,
  guardianState: 'none',
  isConsentConfirmed: false,
  ...more,
});
const statesWhere = (holds: (facts: ConsentFacts) => boolean, more: Partial<ConsentFacts> = {}) =>
  GUARDIAN_STATES.filter((guardianState) => holds(facts({ ...more, guardianState })));

describe('lacksConsent', () => {
  it.each([
    ['under the age', {}, ['none', 'asked', 'refused', 'withdrawn']],
    ['older since the guardian was asked', { ageBand: '16-17' }, ['asked', 'refused', 'withdrawn']],
    ['confirmed for oneself', { isConsentConfirmed: true }, []],
    ['in a region that only informs', { guardianMode: 'inform' }, ['withdrawn']],
    ['in a region that asks nothing', { guardianMode: 'none' }, ['withdrawn']],
    ['in a country with a lower age', { consentAge: 14 }, ['asked', 'refused', 'withdrawn']],
    ['in a country whose age is not known', { consentAge: null }, ['none', 'asked', 'refused', 'withdrawn']],
  ] as const)('%s', (_, more, states) => {
    expect(statesWhere(lacksConsent, more)).toEqual(states);
  });
});

describe('hasReachedAge', () => {
  it.each([
    ['the same day', '2026-11-22', 16, false],
    ['the day before the second year is over', '2024-11-23', 16, false],
    ['two years later', '2024-11-22', 16, true],
    ['Greece, a year later', '2025-11-22', 15, true],
    ['Greece, a day too early', '2025-11-23', 15, false],
    ['Spain', '2026-11-22', 14, true],
    ['an unknown country, like 16', '2024-11-22', null, true],
    ['a leap day, in a year without one', '2024-02-29', 16, true],
  ] as const)('%s', (_, since, age, expected) => {
    expect(hasReachedAge('14-15', new Date(`${since}T00:00:00Z`), age, NOW)).toBe(expected);
  });
});

describe('isConfirmationDue', () => {
  const late = { ageBandSince: new Date('2024-01-01T00:00:00Z') };

  it.each([
    ['somebody still too young', {}, []],
    ['somebody who was in the youngest band for two years', late, ['asked', 'given', 'refused', 'withdrawn']],
    ['somebody who chose an older band', { ageBand: '16-17' }, ['asked', 'given', 'refused', 'withdrawn']],
    ['somebody who has confirmed', { ...late, isConsentConfirmed: true }, []],
  ] as const)('%s', (_, more, states) => {
    expect(statesWhere((given) => isConfirmationDue(given, NOW), more)).toEqual(states);
  });
});
