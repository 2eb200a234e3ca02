import { apiPaths } from '@headframe/shared/common';
import type { CodeDto, RecoveryCodeDto, SessionDto } from '@headframe/shared/sessions';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { apiQuery } from '../../../lib/query-client';
import { passkeySession } from './sign-in';

/** The second step by what an authenticator app shows. */
export function useTotpStep() {
  return useMutation({ mutationFn: (values: CodeDto) => api.post<SessionDto>(apiPaths.secondFactorTotp, values) });
}

/** The second step by a code that was put aside for when everything else is gone. */
export function useRecoveryCodeStep() {
  return useMutation({
    mutationFn: (values: RecoveryCodeDto) => api.post<SessionDto>(apiPaths.secondFactorRecoveryCode, values),
  });
}

/** The second step by a passkey. */
export function usePasskeyStep() {
  return useMutation({
    mutationFn: () => passkeySession(apiPaths.secondFactorPasskeyOptions, apiPaths.secondFactorPasskey),
  });
}

/** What the authenticator of a demo account shows right now; read in demo mode only. */
export const demoSecondFactorCodeQuery = apiQuery<CodeDto>(
  ['sessions', 'demo-second-factor-code'],
  apiPaths.demoSecondFactorCode,
);
