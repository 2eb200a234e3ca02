import { apiPaths } from '@headframe/shared/common';
import type { InstallationDto } from '@headframe/shared/installation';
import type { SessionDto, SignInDto } from '@headframe/shared/sessions';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { apiQuery } from '../../../lib/query-client';

/** What the page must know about this installation: whether anybody may try it out, and as whom. */
export const installationQuery = apiQuery<InstallationDto>(['installation'], apiPaths.installation);

/** Begins a login session. */
export function useSignIn() {
  return useMutation({ mutationFn: (values: SignInDto) => api.post<SessionDto>(apiPaths.sessions, values) });
}
