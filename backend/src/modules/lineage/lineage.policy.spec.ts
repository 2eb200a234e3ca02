import { describe, expect, it } from '@jest/globals';
import { IDEA_STATUSES } from '@headframe/shared/ideas';
import { MERGE_STATES, MERGE_STEPS } from '@headframe/shared/lineage';
import type { Actor } from '../../platform/security/actor.js';
import { canMerge, mayInspire, mayProposeMerge } from './lineage.policy.js';

const somebody = { accountId: 'somebody', isGuardianNeeded: false, grants: [] } as unknown as Actor;
const young = { ...somebody, isGuardianNeeded: true };

describe('who puts ideas together', () => {
  it.each([
    ['an author of the one that goes', true, false, ['author_only', 'author_only', 'allowed', 'merge_closed']],
    ['an author of the one that takes it in', false, true, ['allowed', 'allowed', 'author_only', 'merge_closed']],
    ['anybody else', false, false, ['author_only', 'author_only', 'author_only', 'author_only']],
  ] as const)('%s', (_who, isOfSource, isOfTarget, expected) => {
    const merge = { state: 'proposed', isOfSource, isOfTarget, isUndoable: true } as const;
    expect(MERGE_STEPS.map((step) => canMerge(somebody, step, merge))).toEqual(expected);
    expect(MERGE_STEPS.map((step) => canMerge(null, step, merge))).toEqual(Array(4).fill('sign_in_needed'));
  });

  it('either side undoes it, in time', () => {
    for (const isOfSource of [true, false]) {
      const merge = { isOfSource, isOfTarget: !isOfSource, isUndoable: true };
      const states = MERGE_STATES.filter((state) => canMerge(somebody, 'undo', { ...merge, state }) === 'allowed');
      expect(states).toEqual(['agreed']);
      expect(canMerge(somebody, 'undo', { ...merge, state: 'agreed', isUndoable: false })).toBe('merge_closed');
    }
  });

  it('authors propose, while the ideas can change', () => {
    const facts = { status: 'published', collaboration: 'co_author', phase: 'refine' } as const;
    const open = IDEA_STATUSES.filter((status) => mayProposeMerge(somebody, { ...facts, status }) === 'allowed');
    expect(open).toEqual(['published', 'submitted']);
    expect(mayProposeMerge(somebody, { ...facts, phase: 'vote' })).toBe('phase_closed');
    expect(mayProposeMerge(somebody, { ...facts, collaboration: 'member' })).toBe('author_only');
    expect(mayProposeMerge(young, facts)).toBe('guardian_needed');
    expect(mayInspire(somebody, { ...facts, collaboration: 'member' })).toBe('allowed');
    expect(mayInspire(somebody, { ...facts, collaboration: 'mentor' })).toBe('author_only');
    expect(mayInspire(young, { ...facts, status: 'draft' })).toBe('allowed');
  });
});
