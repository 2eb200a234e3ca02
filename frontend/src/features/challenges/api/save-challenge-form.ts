import type { ChallengeFormDto, SaveChallengeFormDto } from '@headframe/shared/challenges';
import { apiPaths } from '@headframe/shared/common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { challengeQuery } from './challenge';

/** Saves what a challenge asks of its proposals. */
export function useChallengeFormSave(slug: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ revision, ...form }: SaveChallengeFormDto & { revision: number }) =>
      api.put<ChallengeFormDto>(apiPaths.challengeForm(slug), form, { ifMatch: revision }),
    onSuccess: (form) =>
      queryClient.setQueryData(challengeQuery(slug).queryKey, (shown) => shown && { ...shown, form }),
  });
}
