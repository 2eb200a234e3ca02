import type { AccountDto } from '@headframe/shared/accounts';
import { apiPaths } from '@headframe/shared/common';
import type { SessionDto } from '@headframe/shared/sessions';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { api } from '../../../lib/api-client';
import { apiQuery } from '../../../lib/query-client';

/** Who is reading: the signed-in person or nobody. Every page has it. */
export const sessionQuery = apiQuery<SessionDto>(['session'], apiPaths.session);

/** The signed-in person; `null` for a reader without an account, and while nobody knows. */
export function useAccount(): AccountDto | null {
  return useQuery(sessionQuery).data?.account ?? null;
}

/** Takes over a login session that has just begun: what was read as nobody is read again as this person. */
export function useSessionStart(): (session: SessionDto) => void {
  const queryClient = useQueryClient();
  const router = useRouter();
  return useCallback(
    (session) => {
      queryClient.setQueryData(sessionQuery.queryKey, session);
      queryClient.removeQueries({ type: 'inactive' });
      // Else a screen seen before would be drawn at once, without the data that was just dropped.
      router.clearCache();
      void queryClient.invalidateQueries();
    },
    [queryClient, router],
  );
}

/** Ends the login session. The page starts anew afterwards, so that nothing of the person stays in memory. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => api.delete(apiPaths.session),
    onSuccess: () => location.assign('/'),
  });
}
