import type { CommentThreadDto, CreateCommentDto } from '@headframe/shared/comments';
import { apiPaths } from '@headframe/shared/common';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';

interface CreateComment {
  readonly comment: CreateCommentDto;
  readonly idempotencyKey: string;
}

/** Says something under an idea. The same key sends the same comment, however often the line breaks. */
export function useCommentCreate(ideaId: string) {
  return useMutation({
    mutationFn: ({ comment, idempotencyKey }: CreateComment) =>
      api.post<CommentThreadDto>(apiPaths.ideaComments(ideaId), comment, { idempotencyKey }),
  });
}
