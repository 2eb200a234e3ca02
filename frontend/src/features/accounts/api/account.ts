import type {
  AccountDto,
  ChangeEmailDto,
  SetPasswordDto,
  SignUpDto,
  UpdateAccountDto,
} from '@headframe/shared/accounts';
import { apiPaths } from '@headframe/shared/common';
import type { CodeDto, SessionDto } from '@headframe/shared/sessions';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { sessionQuery } from './session';

/** Opens an account for the address or the sheet that was confirmed, and signs its person in. */
export function useSignUp() {
  return useMutation({ mutationFn: (values: SignUpDto) => api.post<SessionDto>(apiPaths.accounts, values) });
}

/** A write that answers with the account as it is now. */
function useAccountWrite<T>(write: (values: T) => Promise<AccountDto>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: (account) => queryClient.setQueryData(sessionQuery.queryKey, { account, pending: null }),
  });
}

/** Changes what a person may change about themselves. */
export function useAccountUpdate() {
  return useAccountWrite((changes: UpdateAccountDto) => api.patch<AccountDto>(apiPaths.account, changes));
}

/** Has a code sent to another address that the account is to have. */
export function useEmailChangeRequest() {
  return useMutation({
    mutationFn: (values: ChangeEmailDto) => api.post<void>(apiPaths.accountEmailChanges, values),
  });
}

/** Changes the address, by the code that was sent to the new one. */
export function useEmailChange() {
  return useAccountWrite((values: CodeDto) => api.put<AccountDto>(apiPaths.accountEmailChange, values));
}

/** What concerns the password is told by the list of factors, so that is read again. */
function usePasswordWrite<T>(write: (values: T) => Promise<void>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['factors'] }),
  });
}

/** Sets or replaces the password. */
export function usePasswordSetting() {
  return usePasswordWrite((values: SetPasswordDto) => api.put<void>(apiPaths.accountPassword, values));
}

/** Takes the password away: codes by mail and passkeys stay. */
export function usePasswordRemoval() {
  return usePasswordWrite(() => api.delete(apiPaths.accountPassword));
}
