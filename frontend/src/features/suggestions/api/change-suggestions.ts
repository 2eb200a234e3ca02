import { apiPaths } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import type { CreateSuggestionDto, SuggestionDto } from '@headframe/shared/suggestions';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';

const forget = (queryClient: QueryClient, ideaId: string) =>
  queryClient.invalidateQueries({ queryKey: ['suggestions', ideaId] });

/** Proposes a change. */
export function useSuggestionCreate(ideaId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ suggestion, idempotencyKey }: { suggestion: CreateSuggestionDto; idempotencyKey: string }) =>
      api.post<SuggestionDto>(apiPaths.suggestions(ideaId), suggestion, { idempotencyKey }),
    onSuccess: () => forget(queryClient, ideaId),
  });
}

interface Acceptance {
  readonly id: string;
  readonly revision: number;
  /** How the part shall read, where an author joined two changes by hand. */
  readonly text?: string;
}

/** Takes a suggestion up. */
export function useSuggestionAccept(ideaId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, revision, text }: Acceptance) =>
      api.post<IdeaDto>(apiPaths.suggestionStep(id, 'accept'), { text }, { ifMatch: revision }),
    onSettled: () => forget(queryClient, ideaId),
  });
}

/** Says no, with a word; or takes one’s own back, without. */
export function useSuggestionClose(ideaId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, answer }: { id: string; answer: string | null }) =>
      answer === null
        ? api.post(apiPaths.suggestionStep(id, 'withdraw'))
        : api.post(apiPaths.suggestionStep(id, 'decline'), { answer }),
    onSettled: () => forget(queryClient, ideaId),
  });
}
