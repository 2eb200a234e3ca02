import { apiPaths } from '@headframe/shared/common';
import type { MailDto } from '@headframe/shared/mails';
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { apiPages } from '../../../lib/query-client';

const KEY = ['mails', 'mailbox'] as const;

/** The mails of the demo, newest first. Whoever looks has just done something that sends one: never kept for a moment. */
export const mailboxQuery = (cursor?: string) => ({
  ...apiPages<MailDto>(KEY, apiPaths.demoMails, cursor),
  staleTime: 0,
});

/** Looks again. */
export function useMailboxRefresh(): { refresh: () => void; isRefreshing: boolean } {
  const queryClient = useQueryClient();
  const isRefreshing = useIsFetching({ queryKey: KEY }) > 0;
  return { refresh: () => void queryClient.invalidateQueries({ queryKey: KEY }), isRefreshing };
}
