import { describe, expect, it } from '@jest/globals';
import type { StaffRole } from '@headframe/shared/accounts';
import type { Actor, Grant } from '../../platform/security/actor.js';
import { areVettingDates, isInView, mayVet, peopleView, personActions, type PlacedRole } from './people.policy.js';

const actor = (...grants: Grant[]): Actor => ({
  accountId: 'me',
  sessionId: 's',
  nickname: 'Me',
  ageBand: '30+',
  regionId: 'asturias',
  language: 'en',
  isGuardianNeeded: false,
  hasSecondFactor: true,
  authenticatedAt: 0,
  grants,
  heldGrants: grants.map(({ role: held, place }) => ({ role: held, place, lacks: [] })),
});

/** Everybody who might look, with a role in Asturias. */
const READERS: Record<string, Actor> = {
  participant: actor(),
  facilitator: actor({ role: 'facilitator', place: 'lab of asturias' }),
  reviewer: actor({ role: 'reviewer', place: 'asturias' }),
  authority_lead: actor({ role: 'authority_lead', place: 'asturias' }),
  partner: actor({ role: 'partner', place: 'valnalon' }),
  administrator: actor({ role: 'administrator', place: null }),
};
const role = (name: StaffRole, place: string | null, regionId: string | null): PlacedRole => ({
  role: name,
  place,
  regionId,
});
/** Everybody who might be looked at. */
const ROLES: Record<string, PlacedRole[]> = {
  'a participant': [],
  'a facilitator of the lab': [role('facilitator', 'lab of asturias', 'asturias')],
  'a facilitator elsewhere': [role('facilitator', 'lab of leipzig', 'leipzig')],
  'a reviewer of the region': [role('reviewer', 'asturias', 'asturias')],
  'a lead of the region': [role('authority_lead', 'asturias', 'asturias')],
  'a lead elsewhere': [role('authority_lead', 'leipzig', 'leipzig')],
  'a partner of the organisation': [role('partner', 'valnalon', 'asturias')],
  'a partner of another one': [role('partner', 'aufbauwerk', 'leipzig')],
  'an administrator': [role('administrator', null, null)],
};
const whom = (choose: (roles: PlacedRole[], name: string) => boolean) =>
  Object.entries(ROLES).flatMap(([name, roles]) => (choose(roles, name) ? [name] : []));
const OF_THE_REGION = [
  'a facilitator of the lab',
  'a reviewer of the region',
  'a lead of the region',
  'a partner of the organisation',
];

const me = (roles: PlacedRole[]) => ({ id: 'me', roles });

describe('who sees whom', () => {
  it.each<[string, string[]]>([
    ['participant', []],
    ['facilitator', ['a facilitator of the lab']],
    ['reviewer', []],
    ['authority_lead', OF_THE_REGION],
    ['partner', ['a partner of the organisation']],
    ['administrator', Object.keys(ROLES)],
  ])('%s', (reader, seen) => {
    const view = peopleView(READERS[reader] ?? actor());
    const sees = (roles: PlacedRole[]) =>
      view === 'everybody' || (view !== null && roles.some((held) => isInView(view, held)));
    expect(whom(sees)).toEqual(seen);
  });
});

describe('who may say that they saw a certificate', () => {
  it.each<[string, string[]]>([
    ['participant', []],
    ['facilitator', []],
    ['reviewer', []],
    ['authority_lead', OF_THE_REGION],
    ['partner', []],
    ['administrator', Object.keys(ROLES)],
  ])('%s', (reader, vetted) => {
    expect(whom((roles) => mayVet(READERS[reader] ?? actor(), roles))).toEqual(vetted);
  });

  it('never of themselves', () => {
    const administrator = [role('administrator', null, null)];
    expect(personActions(actor({ role: 'administrator', place: null }), me(administrator))).toEqual([
      'change_roles',
      'end_sessions',
    ]);
  });
});

describe('what may be done with a person', () => {
  it('includes giving up one’s own role, not another one', () => {
    const lead = actor({ role: 'authority_lead', place: 'asturias' });
    expect(personActions(lead, me([role('authority_lead', 'asturias', 'asturias')]))).toEqual(['change_roles']);
    expect(personActions(lead, me([role('facilitator', 'lab of asturias', 'asturias')]))).toEqual([]);
  });
});

describe('dates of a vetting', () => {
  it.each<[string, string, string, boolean]>([
    ['seen today, for five years', '2026-11-22', '2031-11-22', true],
    ['seen long ago, still valid', '2023-01-31', '2027-01-31', true],
    ['valid until today', '2026-01-10', '2026-11-22', true],
    ['seen on a leap day', '2024-02-29', '2029-02-28', true],
    ['a day longer than that', '2024-02-29', '2029-03-01', false],
    ['seen tomorrow', '2026-11-23', '2027-11-22', false],
    ['over since yesterday', '2025-11-22', '2026-11-21', false],
    ['over as it begins', '2026-11-22', '2026-11-22', false],
    ['five years and a day', '2026-11-22', '2031-11-23', false],
    ['a day that does not exist', '2026-02-31', '2027-02-28', false],
    ['an end that does not exist', '2026-11-22', '2027-06-31', false],
  ])('%s', (_, seenOn, validUntil, isRight) => {
    expect(areVettingDates(seenOn, validUntil, '2026-11-22', 5)).toBe(isRight);
  });
});
