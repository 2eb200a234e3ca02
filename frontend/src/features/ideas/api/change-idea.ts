import { apiPaths } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import type { DraftServer } from '../lib/save-state';
import { ideaQuery } from './idea';

/** Takes an idea as the server answered it into the page's memory; lists that carry it are read again when they are next seen. */
export function keepIdea(queryClient: QueryClient, idea: IdeaDto): void {
  queryClient.setQueryData(ideaQuery(idea.id).queryKey, idea);
  forgetLists(queryClient);
}

function forgetLists(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({
    predicate: ({ queryKey }) => queryKey[0] === 'ideas' && queryKey[1] !== 'one',
    refetchType: 'none',
  });
}

/** Publishes, withdraws, hands in or lets through. */
export function useIdeaStep(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (step: 'publish' | 'approve' | 'submit' | 'withdraw') =>
      api.post<IdeaDto>(apiPaths.ideaTransition(id, step)),
    onSuccess: (idea) => keepIdea(queryClient, idea),
  });
}

/** Sends a waiting idea back with a reason. Whoever did so no longer sees it. */
export function useIdeaReturn(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) => api.post(apiPaths.ideaTransition(id, 'return'), { reason }),
    onSuccess: () => forgetLists(queryClient),
  });
}

/**
 * Gives a proposal that was handed in back to its people, with what to fix.
 *
 * @param onDone told before the idea is shown as it is now
 */
export function useIdeaReopening(id: string, onDone: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) => api.post<IdeaDto>(apiPaths.ideaTransition(id, 'reopen'), { reason }),
    onSuccess: (idea) => {
      onDone();
      keepIdea(queryClient, idea);
    },
  });
}

/** The API as a draft needs it. */
export const draftServer: DraftServer = {
  create: (idea, idempotencyKey) => api.post<IdeaDto>(apiPaths.ideas, idea, { idempotencyKey }),
  save: (id, revision, text, coEdited) => api.patch<IdeaDto>(apiPaths.idea(id), text, { ifMatch: revision, coEdited }),
  read: (id) => api.get<IdeaDto>(apiPaths.idea(id)),
};

/** Publishes a draft, or sends it to a lab that looks first. */
export const publishIdea = (id: string) => api.post<IdeaDto>(apiPaths.ideaTransition(id, 'publish'));
