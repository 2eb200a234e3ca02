import { describe, expect, it } from '@jest/globals';
import { EVENT_TYPES } from '../events/event-type.js';
import {
  canTransit,
  IDEA_STATUSES,
  IDEA_TRANSITION_NAMES,
  IDEA_TRANSITIONS,
  isPublicStatus,
  publishTarget,
} from './idea-status.js';

describe('the life of an idea', () => {
  it('goes from draft to everybody, through a look where the lab wants one', () => {
    expect([publishTarget(false), publishTarget(true)]).toEqual(['published', 'pending']);
    expect(IDEA_TRANSITION_NAMES.filter((name) => canTransit(name, 'draft'))).toEqual(['publish', 'withdraw']);
    expect(IDEA_TRANSITION_NAMES.filter((name) => canTransit(name, 'pending'))).toEqual([
      'approve',
      'return',
      'withdraw',
    ]);
  });

  it('is over once it is withdrawn, and belongs to the authority once it is in review', () => {
    for (const status of ['withdrawn', 'in_review', 'decided', 'in_progress', 'done', 'closed', 'merged'] as const) {
      expect([status, IDEA_TRANSITION_NAMES.filter((name) => canTransit(name, status))]).toEqual([status, []]);
    }
  });

  it('hides drafts, waiting and withdrawn ideas and nothing else', () => {
    expect(IDEA_STATUSES.filter((status) => !isPublicStatus(status))).toEqual(['draft', 'pending', 'withdrawn']);
  });

  it('leaves an event of a known type at each step, and asks a reason of whoever sends an idea back', () => {
    for (const { event } of Object.values(IDEA_TRANSITIONS)) expect(EVENT_TYPES).toContain(event);
    expect(IDEA_TRANSITION_NAMES.filter((name) => IDEA_TRANSITIONS[name].reason)).toEqual([
      'return',
      'reopen',
      'shortlist',
      'pass',
    ]);
  });
});
