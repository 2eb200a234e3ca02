import { apiPaths, pagePaths } from '@headframe/shared/common';
import type { ContentChoice } from '@headframe/shared/privacy';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { forgetDevice } from '../../../lib/local-store';

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
