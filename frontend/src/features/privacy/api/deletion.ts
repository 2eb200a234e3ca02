import { apiPaths, pagePaths } from '@headframe/shared/common';
import type { ContentChoice, DeletionStepDto } from '@headframe/shared/privacy';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { forgetDevice } from '../../../lib/local-store';
import { apiQuery } from '../../../lib/query-client';

/** What deleting the account would do to what is the reader's. */
export const deletionQuery = apiQuery<DeletionStepDto[]>(['deletion'], apiPaths.accountDeletion);

/** Deletes the account. The page starts anew afterwards, and nothing of the person stays on the device. */
export function useAccountDeletion() {
  return useMutation({
    mutationFn: (contents: ContentChoice) => api.post(apiPaths.accountDeletion, { contents }),
    onSuccess: () => {
      forgetDevice();
      location.assign(pagePaths.farewell);
    },
  });
}
