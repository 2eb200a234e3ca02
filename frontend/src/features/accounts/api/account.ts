import type { AccountDto, SignUpDto, UpdateAccountDto } from '@headframe/shared/accounts';
import { apiPaths } from '@headframe/shared/common';
import type { SessionDto } from '@headframe/shared/sessions';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { sessionQuery } from './session';

/** Opens an account and signs its person in. */
export function useSignUp() {
  return useMutation({ mutationFn: (values: SignUpDto) => api.post<SessionDto>(apiPaths.accounts, values) });
}

/** Changes what a person may change about themselves. */
export function useAccountUpdate() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (changes: UpdateAccountDto) => api.patch<AccountDto>(apiPaths.account, changes),
    onSuccess: (account) => queryClient.setQueryData(sessionQuery.queryKey, { account }),
  });
}
