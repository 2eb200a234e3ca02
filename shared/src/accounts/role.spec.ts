import { describe, expect, it } from '@jest/globals';
import { mayGrant, type RoleAtPlace, STAFF_ROLES } from './role.js';

const wantable = (place: string | null): RoleAtPlace[] => STAFF_ROLES.map((role) => ({ role, place }));
const grantable = (held: RoleAtPlace, place: string | null) =>
  wantable(place)
    .filter((wanted) => mayGrant([held], wanted))
    .map(({ role }) => role);

describe('mayGrant', () => {
  it.each([
    [{ role: 'administrator', place: null }, 'anywhere', [...STAFF_ROLES]],
    [{ role: 'authority_lead', place: 'asturias' }, 'asturias', ['reviewer', 'authority_lead']],
    [{ role: 'authority_lead', place: 'asturias' }, 'leipzig', []],
    [{ role: 'reviewer', place: 'asturias' }, 'asturias', []],
    [{ role: 'facilitator', place: 'lab' }, 'lab', ['facilitator']],
    [{ role: 'facilitator', place: 'lab' }, 'other lab', []],
    [{ role: 'partner', place: 'valnalon' }, 'valnalon', ['partner']],
  ] as const)('%j gives at %s', (held, place, roles) => {
    expect(grantable(held, place)).toEqual(roles);
  });

  it('gives nothing to who holds nothing', () => {
    expect(wantable(null).some((wanted) => mayGrant([], wanted))).toBe(false);
  });
});
