import { apiPaths } from '@headframe/shared/common';
import type { IdeaCardDto } from '@headframe/shared/ideas';
import { apiPages } from '../../../lib/query-client';
import { withQuery } from '../../../lib/query-string';

/** The reader's own ideas of every status, those last changed first. */
export const ownIdeasQuery = (cursor?: string) =>
  apiPages<IdeaCardDto>(['ideas', 'own'], withQuery(apiPaths.ideas, { own: 'true' }), cursor);

/** The reader's own drafts for one challenge. */
export const ownDraftsQuery = (challenge: string) =>
  apiPages<IdeaCardDto>(
    ['ideas', 'own-drafts', challenge],
    withQuery(apiPaths.ideas, { own: 'true', status: 'draft', challenge }),
  );
