import { apiPaths } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import { apiQuery } from '../../../lib/query-client';

/** One idea with its journey and the first page of talk. */
export const ideaQuery = (id: string) => apiQuery<IdeaDto>(['ideas', 'one', id], apiPaths.idea(id));
