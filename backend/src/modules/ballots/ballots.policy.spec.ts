import { describe, expect, it } from '@jest/globals';
import { DEFAULT_VOTE_RULES } from '@headframe/shared/ballots';
import type { Actor } from '../../platform/security/actor.js';
import { voteAbilities } from './ballots.policy.js';
import type { VoteFacts } from './ballots.repository.js';

const person = (more: Partial<Actor> = {}): Actor => ({
  accountId: 'p',
  sessionId: 's',
  nickname: 'P',
  ageBand: '18-24',
  regionId: 'region',
  language: 'en',
  isGuardianNeeded: false,
  hasSecondFactor: true,
  authenticatedAt: 0,
  grants: [],
  heldGrants: [],
  ...more,
});
const open: VoteFacts = {
  ...DEFAULT_VOTE_RULES,
  challengeId: 'challenge',
  labId: 'lab',
  regionId: 'region',
  slug: 'challenge',
  hasBegun: true,
  isOver: false,
  revision: 1,
  candidateCount: 3,
  isOpened: true,
  isClosed: false,
  isOfLab: false,
};
const planned = { ...open, hasBegun: false, isOpened: false };
const facilitator = person({ grants: [{ role: 'facilitator', place: 'lab' }] });

describe('casting a ballot', () => {
  it.each<[string, Actor | null, Partial<VoteFacts>, string]>([
    ['people of the region may', person(), {}, 'allowed'],
    ['a facilitator is a person too', facilitator, {}, 'allowed'],
    ['nobody is signed in', null, {}, 'sign_in_needed'],
    ['it has not begun', person(), { hasBegun: false }, 'phase_closed'],
    ['it is over', person(), { isOver: true }, 'phase_closed'],
    ['it was counted', person(), { isClosed: true }, 'phase_closed'],
    ['they live elsewhere', person({ regionId: 'other' }), {}, 'other_region'],
    ['they may live elsewhere', person({ regionId: 'other' }), { isRegionOnly: false }, 'allowed'],
    ['they are of another age', person(), { ageBands: ['14-15'] }, 'other_age'],
    ['they are of that age', person(), { ageBands: ['18-24'] }, 'allowed'],
    ['they are not of the lab', person(), { isLabOnly: true }, 'not_of_lab'],
    ['they are of the lab', person(), { isLabOnly: true, isOfLab: true }, 'allowed'],
    ['a guardian has to say yes', person({ isGuardianNeeded: true }), {}, 'guardian_needed'],
  ])('%s', (_, actor, more, ability) => {
    expect(voteAbilities(actor, { ...open, ...more }).cast).toBe(ability);
  });
});

describe('setting the rules', () => {
  it.each<[string, Actor | null, VoteFacts, string]>([
    ['a facilitator of the lab, before it begins', facilitator, planned, 'allowed'],
    ['not once it has begun', facilitator, open, 'vote_has_begun'],
    ['not a participant', person(), planned, 'role_needed'],
    [
      'not a facilitator of another lab',
      person({ grants: [{ role: 'facilitator', place: 'x' }] }),
      planned,
      'role_needed',
    ],
    ['not nobody', null, planned, 'sign_in_needed'],
  ])('%s', (_, actor, vote, ability) => {
    expect(voteAbilities(actor, vote).rules).toBe(ability);
  });
});
