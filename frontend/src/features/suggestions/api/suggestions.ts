import { apiPaths } from '@headframe/shared/common';
import type { SuggestionDto } from '@headframe/shared/suggestions';
import { apiPages } from '../../../lib/query-client';
import { withQuery } from '../../../lib/query-string';

/** The suggestions to an idea that wait for an answer, newest first. */
export const openSuggestionsQuery = (ideaId: string) =>
  apiPages<SuggestionDto>(['suggestions', ideaId], withQuery(apiPaths.suggestions(ideaId), { state: 'open' }));
