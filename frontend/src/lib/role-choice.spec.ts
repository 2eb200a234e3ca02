import { describe, expect, it } from '@jest/globals';
import { missingChoice, roleAtPlace } from './role-choice';

describe('a chosen role', () => {
  it('is sent with its place, and without one where it holds everywhere', () => {
    expect(roleAtPlace({ role: 'reviewer', place: 'asturias' })).toEqual({ role: 'reviewer', place: 'asturias' });
    expect(roleAtPlace({ role: 'administrator', place: 'asturias' })).toEqual({ role: 'administrator' });
  });

  it.each([
    [{ role: '', place: '' }, 'role'],
    [{ role: 'facilitator', place: '' }, 'place'],
    [{ role: 'facilitator', place: 'living-lab' }, null],
    [{ role: 'administrator', place: '' }, null],
  ])('%j lacks %s', (choice, missing) => {
    expect(missingChoice(choice)).toBe(missing);
  });
});
