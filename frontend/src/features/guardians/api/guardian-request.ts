import { apiPaths, type LanguageCode } from '@headframe/shared/common';
import type { AnswerGuardianDto, GuardianRequestDto } from '@headframe/shared/guardians';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';

/**
 * What a guardian is asked. The token goes in the body, never in an address. Region and contacts come in the page's
 * language.
 */
export const guardianRequestQuery = (token: string, language: LanguageCode) =>
  queryOptions<GuardianRequestDto>({
    queryKey: ['guardian-requests', token, language],
    queryFn: () => api.post<GuardianRequestDto>(apiPaths.guardianRequest, { token }),
  });

/** Answers as a guardian. Afterwards everything is shown as the server now sees it. */
export function useGuardianAnswer(token: string, language: LanguageCode) {
  const queryClient = useQueryClient();
  const { queryKey } = guardianRequestQuery(token, language);
  return useMutation({
    mutationFn: (answer: Omit<AnswerGuardianDto, 'token'>) =>
      api.post<GuardianRequestDto>(apiPaths.answerGuardianRequest, { token, ...answer }),
    onSuccess: (request) => queryClient.setQueryData(queryKey, request),
    // It may have been answered in another tab meanwhile.
    onError: () => queryClient.invalidateQueries({ queryKey }),
  });
}
