import type { ChallengeDto } from '@headframe/shared/challenges';
import { apiPaths } from '@headframe/shared/common';
import { apiQuery } from '../../../lib/query-client';

/** One challenge with its texts, phases and promise. */
export const challengeQuery = (slug: string) =>
  apiQuery<ChallengeDto>(['challenges', 'one', slug], apiPaths.challenge(slug));
