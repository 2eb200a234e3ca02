import { apiPaths } from '@headframe/shared/common';
import type { AskGuardianDto, ConfirmConsentDto, GuardianStatusDto } from '@headframe/shared/guardians';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { apiQuery } from '../../../lib/query-client';

/** Where the consent for the signed-in young person stands. */
export const guardianStatusQuery = apiQuery<GuardianStatusDto>(['guardian-requests', 'own'], apiPaths.guardianStatus);

/** What somebody may do is part of everything they read: all of it is read again. */
function useStatusWrite<T>(write: (values: T) => Promise<GuardianStatusDto>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: (status) => {
      queryClient.setQueryData(guardianStatusQuery.queryKey, status);
      void queryClient.invalidateQueries();
    },
  });
}

/** Has a guardian asked by mail. */
export function useGuardianAsk() {
  return useStatusWrite((values: AskGuardianDto) => api.post<GuardianStatusDto>(apiPaths.guardianRequests, values));
}

/** Takes the consent back. */
export function useConsentWithdraw() {
  return useStatusWrite(() => api.post<GuardianStatusDto>(apiPaths.guardianWithdrawal));
}

/** Old enough now: keeps taking part, or not. */
export function useConsentConfirm() {
  return useStatusWrite((values: ConfirmConsentDto) =>
    api.post<GuardianStatusDto>(apiPaths.consentConfirmation, values),
  );
}
