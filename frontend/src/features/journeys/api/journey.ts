import { apiPaths } from '@headframe/shared/common';
import type { JourneyStepDto } from '@headframe/shared/events';
import { apiPages } from '../../../lib/query-client';

/** Every step of an idea's way, oldest first, from the page that `cursor` begins. */
export const journeyQuery = (ideaId: string, cursor?: string) =>
  apiPages<JourneyStepDto>(['journeys', ideaId], apiPaths.ideaJourney(ideaId), cursor);
