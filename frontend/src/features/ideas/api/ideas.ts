import { apiPaths } from '@headframe/shared/common';
import type { IdeaCardDto } from '@headframe/shared/ideas';
import { apiPages } from '../../../lib/query-client';
import { withQuery } from '../../../lib/query-string';
import type { IdeaFilters } from '../lib/idea-filters';

export interface IdeaListRequest extends IdeaFilters {
  readonly challenge?: string;
  readonly lab?: string;
}

/**
 * Ideas the reader may see, page by page.
 *
 * @param cursor where the list begins, if the address says so
 */
export function ideasQuery(
  { q, region, challenge, lab, municipality, theme, language, depth, status, sort }: IdeaListRequest,
  cursor?: string,
) {
  // One order of names: equal requests are one entry of the page's memory.
  const request = { q, region, challenge, lab, municipality, theme, language, depth, status, sort };
  return apiPages<IdeaCardDto>(['ideas', 'list', request], withQuery(apiPaths.ideas, request), cursor);
}
