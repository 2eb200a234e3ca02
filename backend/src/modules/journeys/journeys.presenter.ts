import type { JourneyActor, JourneyEventType, JourneyStepDto } from '@headframe/shared/events';
import type { CollaboratorRole } from '@headframe/shared/collaborators';
import { isAdministrator, isFacilitatorOf, type MaybeActor } from '../../platform/security/actor.js';
import type { JourneyRow } from './journeys.sql.js';

/** What passed between authors and a facilitator before publication stays between them. */
export function seesReturns(
  reader: MaybeActor,
  { collaboration, labId }: { collaboration: CollaboratorRole | null; labId: string },
): boolean {
  return collaboration !== null || isFacilitatorOf(reader, labId) || isAdministrator(reader);
}

/** @param withReturns whether the reader sees what passed with the lab */
export function presentSteps(rows: readonly JourneyRow[], withReturns: boolean): JourneyStepDto[] {
  return rows
    .filter(({ type }) => withReturns || (type !== 'idea.returned' && type !== 'idea.sent_for_look'))
    .map(presentStep);
}

export function presentStep({ type, at, actor, data, file, times }: JourneyRow): JourneyStepDto {
  // A step that stands for several speaks of several files.
  const single = times === 1 ? file : null;
  return {
    // The statements read nothing but `idea.*` and `file.*` events, and each of them is one of a journey.
    type: type as JourneyEventType,
    at,
    actor: (actor ?? 'author') as JourneyActor,
    version: data.version ?? null,
    times,
    reason: data.reason ?? null,
    file: single?.text ?? null,
    language: data.language ?? single?.language ?? null,
  };
}
