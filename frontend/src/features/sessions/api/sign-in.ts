import { apiPaths } from '@headframe/shared/common';
import type { SessionDto, SignInDto } from '@headframe/shared/sessions';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';

/** Begins a login session. */
export function useSignIn() {
  return useMutation({ mutationFn: (values: SignInDto) => api.post<SessionDto>(apiPaths.sessions, values) });
}
