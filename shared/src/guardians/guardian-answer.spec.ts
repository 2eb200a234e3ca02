import { describe, expect, it } from '@jest/globals';
import { answersIn } from './guardian-answer.js';

describe('answersIn', () => {
  it.each([
    ['none', 'authorise', []],
    ['asked', 'authorise', ['yes', 'no']],
    ['given', 'authorise', ['withdraw', 'withdraw_and_delete']],
    ['refused', 'authorise', ['withdraw_and_delete']],
    ['withdrawn', 'authorise', ['withdraw_and_delete']],
    ['none', 'inform', ['withdraw', 'withdraw_and_delete']],
    ['withdrawn', 'inform', ['withdraw_and_delete']],
  ] as const)('%s, %s', (state, mode, answers) => {
    expect(answersIn(state, mode)).toEqual(answers);
  });
});
