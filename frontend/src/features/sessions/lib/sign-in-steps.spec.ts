import { describe, expect, it } from '@jest/globals';
import type { PendingSignInDto } from '@headframe/shared/sessions';
import { stageOf, stepsOf } from './sign-in-steps';

const begun = { pending: null, isSignedIn: false, isAgain: false, way: 'mail', isCodeAsked: false } as const;
const pending = (kind: PendingSignInDto['kind']): PendingSignInDto => ({ kind, email: null, group: null, factors: [] });

describe('the stage of a sign-in', () => {
  it.each([
    ['nothing happened yet', {}, 'address'],
    ['a code was asked for', { isCodeAsked: true }, 'code'],
    ['somebody chose the password', { way: 'password', isCodeAsked: true }, 'password'],
    ['a pupil has a sheet', { way: 'pupil' }, 'pupil'],
    ['the address is confirmed and new', { pending: pending('sign_up'), isCodeAsked: true }, 'you'],
    ['the account has a second factor', { pending: pending('second_factor'), way: 'password' }, 'second_factor'],
    ['another tab has signed in', { isSignedIn: true, isCodeAsked: true }, 'in'],
    ['a fresh proof is asked for', { isSignedIn: true, isAgain: true }, 'address'],
    [
      'the fresh proof needs its second part',
      { pending: pending('second_factor'), isSignedIn: true, isAgain: true },
      'second_factor',
    ],
  ] as const)('%s', (_, change, stage) => {
    expect(stageOf({ ...begun, ...change })).toBe(stage);
  });
});

describe('the steps shown', () => {
  it.each([
    ['address', {}, ['address current', 'code coming', 'you coming']],
    ['code', {}, ['address done', 'code current', 'you coming']],
    ['code', { isAgain: true }, ['address done', 'code current']],
    ['you', {}, ['address done', 'code done', 'you current']],
    ['pupil', {}, ['sheet current', 'you coming']],
    ['you', { isPupil: true }, ['sheet done', 'you current']],
    ['second_factor', {}, ['proof done', 'second_factor current']],
    ['password', {}, []],
  ] as const)('%s %j', (stage, options, steps) => {
    expect(stepsOf(stage, options).map(({ step, state }) => `${step} ${state}`)).toEqual(steps);
  });
});
