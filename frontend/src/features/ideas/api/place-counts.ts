import { apiPaths } from '@headframe/shared/common';
import type { PlaceCountDto } from '@headframe/shared/places';
import { apiQuery } from '../../../lib/query-client';
import { withQuery } from '../../../lib/query-string';
import type { IdeaListRequest } from './ideas';

/** How many of the ideas of a list are about which municipality; its own choice of one and its order change nothing. */
export function placeCountsQuery({ q, challenge, theme, language, depth, status }: IdeaListRequest) {
  const request = { q, challenge, theme, language, depth, status };
  return apiQuery<PlaceCountDto[]>(['ideas', 'places', request], withQuery(apiPaths.ideaPlaces, request));
}
