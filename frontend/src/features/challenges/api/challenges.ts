import type { ChallengeCardDto, ChallengeState } from '@headframe/shared/challenges';
import { apiPaths } from '@headframe/shared/common';
import { apiPages } from '../../../lib/query-client';
import { withQuery } from '../../../lib/query-string';

interface ChallengeListRequest {
  readonly region?: string;
  readonly lab?: string;
  readonly state?: ChallengeState;
}

/** Challenges page by page, those that end last first. */
export function challengesQuery({ region, lab, state }: ChallengeListRequest, cursor?: string) {
  const request = { region, lab, state };
  return apiPages<ChallengeCardDto>(['challenges', 'list', request], withQuery(apiPaths.challenges, request), cursor);
}
