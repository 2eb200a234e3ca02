import { apiPaths } from '@headframe/shared/common';
import type { AddPasskeyDto, FactorAddedDto, RecoveryCodesDto, TotpSetUpDto } from '@headframe/shared/factors';
import type { CodeDto, PasskeyOptionsDto } from '@headframe/shared/sessions';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { makePasskey } from '../../../lib/passkeys';

/**
 * A second factor may be what a role waited for, so the session is read again as well. Nobody waits for it: the form that
 * must still show the recovery codes would be gone by then.
 */
function readAgain(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: ['factors'] });
  void queryClient.invalidateQueries({ queryKey: ['session'] });
}

/** Begins to set up an authenticator app; nothing counts before its first code. */
export function useTotpSetUp() {
  return useMutation({ mutationFn: () => api.post<TotpSetUpDto>(apiPaths.totp) });
}

/** Confirms the authenticator app by its first code. */
export function useTotpConfirmation() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (values: CodeDto) => api.post<FactorAddedDto>(apiPaths.confirmTotp, values),
    onSuccess: () => readAgain(queryClient),
  });
}

export function useTotpRemoval() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete(apiPaths.totp),
    onSuccess: () => readAgain(queryClient),
  });
}

/** Makes new recovery codes; those from before no longer work. */
export function useRecoveryCodeRenewal() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<RecoveryCodesDto>(apiPaths.recoveryCodes),
    onSuccess: () => readAgain(queryClient),
  });
}

/** Has the device make a passkey, and adds it under a name. */
export function usePasskeyAddition() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (name: string) => {
      const { options } = await api.post<PasskeyOptionsDto>(apiPaths.passkeyOptions);
      const values: AddPasskeyDto = { name, credential: await makePasskey(options) };
      return api.post<FactorAddedDto>(apiPaths.passkeys, values);
    },
    onSuccess: () => readAgain(queryClient),
  });
}

export function usePasskeyRemoval() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete(apiPaths.passkey(id)),
    onSuccess: () => readAgain(queryClient),
  });
}
