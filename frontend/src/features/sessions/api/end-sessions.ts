import { apiPaths } from '@headframe/shared/common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { loginSessionsQuery } from './login-sessions';

function useListWrite<T>(write: (values: T) => Promise<void>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    // Also after a failure: what is not there any more has perhaps ended by itself.
    onSettled: () => queryClient.invalidateQueries({ queryKey: loginSessionsQuery.queryKey }),
  });
}

/** Ends one login session. */
export function useSessionEnd() {
  return useListWrite((id: string) => api.delete(apiPaths.loginSession(id)));
}

/** Ends all login sessions but this one. */
export function useOtherSessionsEnd() {
  return useListWrite(() => api.delete(apiPaths.sessions));
}

/** Ends all login sessions, this one as well. The page starts anew, so that nothing of the person stays in memory. */
export function useAllSessionsEnd() {
  return useMutation({
    mutationFn: async () => {
      await api.delete(apiPaths.sessions);
      await api.delete(apiPaths.session);
    },
    onSuccess: () => location.assign('/'),
  });
}
