import { describe, expect, it } from '@jest/globals';
import type { CollaboratorRole } from '@headframe/shared/collaborators';
import { IDEA_STATUSES, isPublicStatus, type IdeaAction, type IdeaStatus } from '@headframe/shared/ideas';
import type { Actor } from '../../platform/security/actor.js';
import { canIdea, type IdeaFacts } from './ideas.policy.js';

const person = (more: Partial<Actor> = {}): Actor => ({
  accountId: 'p',
  sessionId: 's',
  nickname: 'P',
  ageBand: '18-24',
  regionId: 'r',
  language: 'en',
  isGuardianNeeded: false,
  hasSecondFactor: true,
  authenticatedAt: 0,
  grants: [],
  heldGrants: [],
  ...more,
});
const ACTORS = {
  anonymous: null,
  author: person(),
  'author under age': person({ isGuardianNeeded: true }),
  member: person(),
  'member under age': person({ isGuardianNeeded: true }),
  mentor: person(),
  other: person(),
  'other under age': person({ isGuardianNeeded: true }),
  facilitator: person({ grants: [{ role: 'facilitator', place: 'lab' }] }),
  'facilitator elsewhere': person({ grants: [{ role: 'facilitator', place: 'other lab' }] }),
  authority: person({ grants: [{ role: 'authority_lead', place: 'region' }] }),
  administrator: person({ grants: [{ role: 'administrator', place: null }] }),
} satisfies Record<string, Actor | null>;
type Who = keyof typeof ACTORS;
const ROLES: Partial<Record<Who, CollaboratorRole>> = {
  author: 'co_author',
  'author under age': 'co_author',
  member: 'member',
  'member under age': 'member',
  mentor: 'mentor',
};

const facts = (who: Who, more: Partial<IdeaFacts> = {}): IdeaFacts => ({
  status: 'published',
  labId: 'lab',
  collaboration: ROLES[who] ?? null,
  isSupported: false,
  isBlocked: false,
  phase: 'ideas',
  depth: 'proposal',
  title: 'A good title',
  pitch: 'A good enough pitch.',
  ...more,
});

/** Who may do it, by status. Whoever is not named may not. */
const TABLE: [IdeaAction, Partial<Record<IdeaStatus, Who[]>>][] = [
  ['publish', { draft: ['author'] }],
  ['edit', { draft: ['author', 'author under age', 'member', 'member under age'], published: ['author', 'member'] }],
  [
    'withdraw',
    Object.fromEntries(
      ['draft', 'pending', 'published', 'submitted', 'shortlisted'].map((status) => [
        status,
        ['author', 'author under age'],
      ]),
    ),
  ],
  ['approve', { pending: ['facilitator', 'administrator'] }],
  ['return', { pending: ['facilitator', 'administrator'] }],
  ['reopen', { submitted: ['facilitator', 'administrator'] }],
  [
    'support',
    Object.fromEntries(
      ['published', 'submitted'].map((status) => [
        status,
        ['other', 'facilitator', 'facilitator elsewhere', 'authority', 'administrator'],
      ]),
    ),
  ],
  [
    'invite',
    Object.fromEntries(
      IDEA_STATUSES.filter((one) => one !== 'merged' && one !== 'withdrawn').map((one) => [one, ['author']]),
    ),
  ],
  [
    'join',
    Object.fromEntries(
      IDEA_STATUSES.filter((one) => isPublicStatus(one) && one !== 'merged').map((one) => [
        one,
        ['other', 'facilitator', 'facilitator elsewhere', 'authority', 'administrator'],
      ]),
    ),
  ],
  [
    'comment',
    Object.fromEntries(
      ['published', 'submitted', 'shortlisted', 'in_review', 'decided', 'in_progress', 'done', 'closed'].map(
        (status) => [
          status,
          ['author', 'member', 'mentor', 'other', 'facilitator', 'facilitator elsewhere', 'authority', 'administrator'],
        ],
      ),
    ),
  ],
];

describe.each(TABLE)('%s', (action, table) => {
  it.each(IDEA_STATUSES)('of an idea that is %s', (status) => {
    const allowed = (Object.keys(ACTORS) as Who[]).filter(
      (who) => canIdea(ACTORS[who], action, facts(who, { status })) === 'allowed',
    );
    expect(allowed).toEqual(table[status] ?? []);
  });
});

describe('reasons', () => {
  it.each<[string, Who, IdeaAction, Partial<IdeaFacts>, string]>([
    ['nobody is signed in', 'anonymous', 'comment', {}, 'sign_in_needed'],
    ['signing in would not help', 'anonymous', 'comment', { status: 'merged' }, 'status_closed'],
    ['signing in would not help', 'anonymous', 'join', { status: 'merged' }, 'status_closed'],
    ['signing in would not help', 'anonymous', 'suggest', { status: 'decided' }, 'status_closed'],
    ['signing in would not help yet', 'anonymous', 'suggest', { phase: 'vote' }, 'phase_closed'],
    ['the idea is one’s own', 'author', 'support', {}, 'own_idea'],
    ['they write it along', 'member', 'support', {}, 'own_idea'],
    ['they advise it', 'mentor', 'support', {}, 'own_idea'],
    ['a member does not decide', 'member', 'publish', { status: 'draft' }, 'author_only'],
    ['a mentor does not write', 'mentor', 'edit', { status: 'draft' }, 'author_only'],
    ['the phase is over', 'other', 'support', { phase: 'vote' }, 'phase_closed'],
    ['there is no phase now', 'author', 'publish', { status: 'draft', phase: null }, 'phase_closed'],
    ['a guardian has to say yes', 'author under age', 'publish', { status: 'draft' }, 'guardian_needed'],
    ['a guardian has taken their yes back', 'author under age', 'edit', {}, 'guardian_needed'],
    ['the title is too short', 'author', 'publish', { status: 'draft', title: 'Hm' }, 'text_incomplete'],
    ['an optional section was only begun', 'author', 'publish', { status: 'draft', novelty: 'new' }, 'text_incomplete'],
    ['it is somebody else’s', 'other', 'edit', {}, 'author_only'],
    ['the role is for another lab', 'facilitator elsewhere', 'approve', { status: 'pending' }, 'role_needed'],
    ['its author keeps them away', 'other', 'support', { isBlocked: true }, 'not_possible_here'],
    ['its author keeps them away', 'other', 'comment', { isBlocked: true }, 'not_possible_here'],
    ['it is closed anyway', 'other', 'comment', { isBlocked: true, status: 'merged' }, 'status_closed'],
    ['what was given can be taken back', 'other', 'support', { isBlocked: true, isSupported: true }, 'allowed'],
    ['ideas are still being written', 'author', 'submit', {}, 'phase_closed'],
    ['it is no proposal yet', 'author', 'submit', { phase: 'refine', depth: 'sketch' }, 'proposal_needed'],
    ['it is a proposal', 'author', 'submit', { phase: 'refine' }, 'allowed'],
    ['a member does not decide', 'member', 'submit', { phase: 'refine' }, 'author_only'],
    ['it was handed in', 'facilitator', 'shortlist', { status: 'submitted', phase: 'review' }, 'allowed'],
    ['it was not handed in', 'facilitator', 'shortlist', { phase: 'review' }, 'status_closed'],
    ['people still vote', 'facilitator', 'pass', { status: 'submitted', phase: 'vote' }, 'phase_closed'],
    [
      'an administrator does not choose',
      'administrator',
      'shortlist',
      { status: 'submitted', phase: 'review' },
      'role_needed',
    ],
    ['its author does not choose', 'author', 'shortlist', { status: 'submitted', phase: 'review' }, 'role_needed'],
    ['it is in review', 'author', 'edit', { status: 'in_review' }, 'status_closed'],
  ])('%s', (_, who, action, more, reason) => {
    expect(canIdea(ACTORS[who], action, facts(who, more))).toBe(reason);
  });
});
