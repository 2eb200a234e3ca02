import { describe, expect, it } from '@jest/globals';
import type { Grant, MaybeActor } from '../../platform/security/actor.js';
import { mayHandleDeadMails } from './mails.policy.js';

const actor = (...grants: Grant[]) => ({ accountId: 'a', grants }) as unknown as MaybeActor;

describe('mails that could not be sent', () => {
  it.each([
    ['nobody', null, 'sign_in_needed'],
    ['a participant', actor(), 'role_needed'],
    ['a facilitator', actor({ role: 'facilitator', place: 'lab' }), 'role_needed'],
    ['an administrator', actor({ role: 'administrator', place: null }), 'allowed'],
  ])('and %s', (_, who, ability) => {
    expect(mayHandleDeadMails(who)).toBe(ability);
  });
});
