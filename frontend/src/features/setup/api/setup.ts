import { apiPaths } from '@headframe/shared/common';
import type { SessionDto } from '@headframe/shared/sessions';
import type { SetUpDto, SetUpStateDto } from '@headframe/shared/setup';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { apiQuery } from '../../../lib/query-client';

/** Whether this installation waits for its first administrator. */
export const setUpQuery = apiQuery<SetUpStateDto>(['setup'], apiPaths.setup);

/** Makes the first region and the first administrator, and signs them in. */
export function useSetUp() {
  return useMutation({ mutationFn: (setUp: SetUpDto) => api.post<SessionDto>(apiPaths.setup, setUp) });
}
