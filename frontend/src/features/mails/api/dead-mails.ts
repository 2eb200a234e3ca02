import { apiPaths } from '@headframe/shared/common';
import type { DeadMailDto } from '@headframe/shared/mails';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { apiPages } from '../../../lib/query-client';

const KEY = ['mails', 'dead'] as const;

/** Mails that were given up, newest first. */
export const deadMailsQuery = (cursor?: string) => ({
  ...apiPages<DeadMailDto>(KEY, apiPaths.deadMails, cursor),
  staleTime: 0,
});

/** Whatever came of it, the list is read again: somebody else may have been quicker. */
function useDeadMailChange(change: (id: string) => Promise<void>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
}

export const useMailRetry = () => useDeadMailChange((id) => api.post(apiPaths.mailRetry(id)));
export const useMailDiscard = () => useDeadMailChange((id) => api.delete(apiPaths.mail(id)));
