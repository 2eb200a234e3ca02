import { apiPaths } from '@headframe/shared/common';
import type { SupportDto } from '@headframe/shared/supports';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';

/** Says it again for the text as it is now, or takes it back. */
export function useSupportAnswer(ideaId: string) {
  return useMutation({
    mutationFn: (isKept: boolean) =>
      isKept ? api.put<SupportDto>(apiPaths.ideaSupport(ideaId)) : api.delete<SupportDto>(apiPaths.ideaSupport(ideaId)),
  });
}
