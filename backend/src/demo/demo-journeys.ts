import type { IdeaStatus } from '@headframe/shared/ideas';
import { v7 as uuid } from 'uuid';
import { Event } from '../modules/events/entities/event.entity.js';
import type { DemoIdea } from './demo-content.js';
import type { DemoPlace, DemoRun } from './demo-run.js';

type Journey = DemoIdea['journey'];

/** The status that each step of a demo journey leads to. */
const STATUS_AFTER: Partial<Record<Journey[number]['type'], IdeaStatus>> = {
  'idea.sent_for_look': 'pending',
  'idea.published': 'published',
  'idea.approved': 'published',
  'idea.returned': 'draft',
  'idea.withdrawn': 'withdrawn',
  'idea.submitted': 'submitted',
  'idea.shortlisted': 'shortlisted',
  'idea.review_opened': 'in_review',
  'idea.ruled': 'decided',
  'idea.started': 'in_progress',
  'idea.finished': 'done',
  'idea.closed': 'closed',
};
const BY_FACILITATOR = new Set(['idea.approved', 'idea.returned', 'idea.shortlisted']);
const BY_AUTHORITY = new Set(['idea.review_opened', 'idea.ruled', 'idea.started', 'idea.finished', 'idea.closed']);

export const statusAfter = (journey: Journey): IdeaStatus =>
  journey.reduce<IdeaStatus>((before, { type }) => STATUS_AFTER[type] ?? before, 'draft');

/** The step that made an idea public. */
export const publication = (journey: Journey): Journey[number] | undefined =>
  journey.find(({ type }) => type === 'idea.published' || type === 'idea.approved');

/** Writes what happened to an idea, by whom. */
export async function loadDemoJourney(
  run: DemoRun,
  ideaId: string,
  { author, createdDaysAgo, journey }: DemoIdea,
  place: DemoPlace,
): Promise<void> {
  const steps = [
    { type: 'idea.created' as const, daysAgo: createdDaysAgo, reason: undefined, language: undefined },
    ...journey,
  ];
  for (const [position, { type, daysAgo, reason, language }] of steps.entries()) {
    const occurredAt = new Date(run.daysAgo(daysAgo).getTime() + position * 1000);
    const actingAs = BY_FACILITATOR.has(type) ? 'facilitator' : BY_AUTHORITY.has(type) ? 'authority' : 'author';
    await run.manager.insert(Event, {
      id: uuid({ msecs: occurredAt.getTime() }),
      occurredAt,
      type,
      actorId: actingAs === 'author' ? run.person(author) : place[actingAs],
      actingAs,
      regionId: place.regionId,
      ideaId,
      data: {
        ...(reason === undefined ? {} : { reason, language }),
        ...(type === 'idea.published' || type === 'idea.approved' ? { version: 1 } : {}),
        ...(type === 'idea.edited' ? { version: 2 } : {}),
      } as never,
    });
  }
}
