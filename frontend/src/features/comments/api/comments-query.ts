import type { CommentThreadDto } from '@headframe/shared/comments';
import { apiPaths } from '@headframe/shared/common';
import { apiPages } from '../../../lib/query-client';

/** The talk under an idea, newest first, from the page that `cursor` begins. */
export const commentsQuery = (ideaId: string, cursor?: string) =>
  apiPages<CommentThreadDto>(['comments', ideaId], apiPaths.ideaComments(ideaId), cursor);
