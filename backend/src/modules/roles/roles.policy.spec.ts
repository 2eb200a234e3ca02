import { describe, expect, it } from '@jest/globals';
import type { RoleAtPlace } from '@headframe/shared/accounts';
import { givingResult, grantingRole, type RoleCandidate, takingResult } from './roles.policy.js';

const LAB: RoleAtPlace = { role: 'facilitator', place: 'lab' };
const LEAD: RoleAtPlace = { role: 'authority_lead', place: 'asturias' };
const ADMINISTRATOR: RoleAtPlace = { role: 'administrator', place: null };

describe('in which role somebody gives another one', () => {
  it.each<[string, RoleAtPlace[], RoleAtPlace, string | null]>([
    ['a facilitator, of their lab', [LAB], LAB, 'facilitator'],
    ['a lead, a reviewer of their region', [LEAD], { role: 'reviewer', place: 'asturias' }, 'authority_lead'],
    ['a lead, not one elsewhere', [LEAD], { role: 'reviewer', place: 'leipzig' }, null],
    ['an administrator, any', [ADMINISTRATOR], LAB, 'administrator'],
    ['the first role that can, of several', [LEAD, LAB, ADMINISTRATOR], LAB, 'facilitator'],
    ['a reviewer, none', [{ role: 'reviewer', place: 'asturias' }], { role: 'reviewer', place: 'asturias' }, null],
    ['nobody, without a role', [], LAB, null],
  ])('%s', (_, held, wanted, role) => {
    expect(grantingRole(held, wanted)).toBe(role);
  });
});

describe('giving a role', () => {
  const adult: RoleCandidate = { id: 'other', isMinor: false, hasAddress: true, holdsRole: false };
  it.each<[string, Partial<RoleCandidate>, string]>([
    ['goes to an adult with an address', {}, 'changed'],
    ['goes to nobody’s self, whatever else holds', { id: 'me', isMinor: true, holdsRole: true }, 'own_role'],
    ['changes nothing for who has it', { holdsRole: true }, 'unchanged'],
    ['is not for minors', { isMinor: true, hasAddress: false }, 'not_for_minors'],
    ['needs a confirmed address', { hasAddress: false }, 'address_needed'],
  ])('%s', (_, more, result) => {
    expect(givingResult('me', { ...adult, ...more })).toBe(result);
  });
});

describe('taking a role', () => {
  it.each<[string, boolean, 'administrator' | 'reviewer', number, string]>([
    ['from one of two administrators', true, 'administrator', 2, 'changed'],
    ['from the last one', true, 'administrator', 1, 'last_administrator'],
    ['from who does not hold it', false, 'administrator', 1, 'unchanged'],
    ['of another kind from the last administrator', true, 'reviewer', 1, 'changed'],
  ])('%s', (_, holdsRole, role, administrators, result) => {
    expect(takingResult({ holdsRole }, role, administrators)).toBe(result);
  });
});
