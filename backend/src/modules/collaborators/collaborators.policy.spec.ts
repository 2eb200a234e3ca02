import { describe, expect, it } from '@jest/globals';
import { JOINING_STATES, JOINING_STEPS } from '@headframe/shared/collaborators';
import type { Actor } from '../../platform/security/actor.js';
import { canCollaborator, canJoining, type JoiningFacts, mayTakeUp } from './collaborators.policy.js';

const somebody = { accountId: 'somebody', isGuardianNeeded: false, grants: [] } as unknown as Actor;
const young = { ...somebody, isGuardianNeeded: true };

const table = (actor: Actor | null, own: 'co_author' | 'member' | 'mentor' | null) =>
  (['co_author', 'member', 'mentor'] as const).map((role) =>
    (['change', 'remove'] as const).map((action) => canCollaborator(actor, action, own, { role, isSelf: false })),
  );

describe('who chooses the people of an idea', () => {
  it('authors, but no author over another, and no mentor becomes something else', () => {
    expect(table(somebody, 'co_author')).toEqual([
      ['authors_stay', 'authors_stay'],
      ['allowed', 'allowed'],
      ['mentor_not_vetted', 'allowed'],
    ]);
  });

  it('nobody else', () => {
    for (const own of ['member', 'mentor', null] as const)
      expect(new Set(table(somebody, own).flat())).toEqual(new Set(['author_only']));
    expect(new Set(table(null, null).flat())).toEqual(new Set(['sign_in_needed']));
  });
});

describe('who answers a way onto an idea', () => {
  const facts: JoiningFacts = {
    kind: 'invitation',
    state: 'open',
    role: 'member',
    isSelf: false,
    collaboration: null,
    isBlocked: false,
  };
  const steps = (actor: Actor | null, change: Partial<JoiningFacts>) =>
    JOINING_STEPS.map((step) => canJoining(actor, step, { ...facts, ...change }));
  const no = 'joining_for_other';

  it.each([
    ['an invitation: who was invited', { kind: 'invitation', isSelf: true }, ['allowed', 'allowed', no]],
    ['an invitation: an author', { kind: 'invitation', collaboration: 'co_author' }, [no, no, 'allowed']],
    ['a request: an author', { kind: 'request', collaboration: 'co_author' }, ['allowed', 'allowed', no]],
    ['a request: a member', { kind: 'request', collaboration: 'member' }, [no, no, no]],
    ['a request: who asked', { kind: 'request', isSelf: true }, [no, no, 'allowed']],
    ['a link: an author', { kind: 'link', collaboration: 'co_author' }, [no, no, 'allowed']],
    ['a link: anybody else', { kind: 'link' }, [no, no, no]],
  ] as const)('%s', (_who, change, expected) => {
    expect(steps(somebody, change)).toEqual(expected);
  });

  it('nobody, once it is answered or too old', () => {
    for (const state of JOINING_STATES.filter((one) => one !== 'open'))
      expect(steps(somebody, { isSelf: true, state }).slice(0, 2)).toEqual(['joining_closed', 'joining_closed']);
  });

  it('no young person joins without the yes that commenting needs, and nobody whom an author keeps away', () => {
    expect(steps(young, { isSelf: true })).toEqual(['guardian_needed', 'allowed', no]);
    expect(steps(somebody, { isSelf: true, isBlocked: true })).toEqual(['not_possible_here', 'allowed', no]);
    expect(mayTakeUp(young, facts)).toBe('guardian_needed');
    expect(mayTakeUp(somebody, { ...facts, isBlocked: true })).toBe('not_possible_here');
    expect(mayTakeUp(somebody, { ...facts, collaboration: 'mentor' })).toBe('joined_already');
    expect(mayTakeUp(somebody, facts)).toBe('allowed');
    expect(mayTakeUp(null, facts)).toBe('sign_in_needed');
  });
});
