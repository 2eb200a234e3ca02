/**
 * What can happen. A past-tense name for each kind of row of the append-only `event` table, from which journeys,
 * audits, notifications and exports are read.
 */
export const EVENT_TYPES = [
  'account.created',
  'session.started',
  'session.ended',
  'idea.created',
  'idea.edited',
  'idea.sent_for_look',
  'idea.published',
  'idea.approved',
  'idea.returned',
  'idea.withdrawn',
  'idea.submitted',
  'idea.shortlisted',
  'idea.review_opened',
  'idea.ruled',
  'idea.started',
  'idea.finished',
  'idea.closed',
  'support.given',
  'support.taken_back',
  'comment.created',
  'comment.removed',
  'mail.retried',
  'mail.discarded',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** The events that an idea's journey tells everybody. */
export const JOURNEY_EVENT_TYPES = [
  'idea.created',
  'idea.edited',
  'idea.sent_for_look',
  'idea.published',
  'idea.approved',
  'idea.returned',
  'idea.withdrawn',
  'idea.submitted',
  'idea.shortlisted',
  'idea.review_opened',
  'idea.ruled',
  'idea.started',
  'idea.finished',
  'idea.closed',
] as const satisfies readonly EventType[];
export type JourneyEventType = (typeof JOURNEY_EVENT_TYPES)[number];
