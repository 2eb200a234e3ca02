import { apiPaths } from '@headframe/shared/common';
import type {
  PasskeyOptionsDto,
  PupilSignInDto,
  RedeemSignInLinkDto,
  RequestSignInLinkDto,
  SessionDto,
  SignInDto,
} from '@headframe/shared/sessions';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { provePasskey } from '../../../lib/passkeys';

/** Has a code and a link sent. The answer is the same for every address. */
export function useCodeRequest() {
  return useMutation({ mutationFn: (values: RequestSignInLinkDto) => api.post<void>(apiPaths.signInLinks, values) });
}

/** Uses a mailed code, or the token of its link. */
export function useCodeRedeem() {
  return useMutation({
    mutationFn: (values: RedeemSignInLinkDto) => api.post<SessionDto>(apiPaths.redeemSignInLink, values),
  });
}

/** Signs in by address and password. */
export function useSignIn() {
  return useMutation({ mutationFn: (values: SignInDto) => api.post<SessionDto>(apiPaths.sessions, values) });
}

/** Signs a pupil in by what their sheet says. */
export function usePupilSignIn() {
  return useMutation({ mutationFn: (values: PupilSignInDto) => api.post<SessionDto>(apiPaths.pupilSession, values) });
}

/** Signs in by a passkey of this device, or of one that stands beside it. */
export function usePasskeySignIn() {
  return useMutation({ mutationFn: () => passkeySession(apiPaths.passkeySessionOptions, apiPaths.passkeySession) });
}

/** Asks what the device must sign, has it signed, and hands the answer in. */
export async function passkeySession(optionsPath: string, answerPath: string): Promise<SessionDto> {
  const { options } = await api.post<PasskeyOptionsDto>(optionsPath);
  return api.post<SessionDto>(answerPath, { credential: await provePasskey(options) });
}
