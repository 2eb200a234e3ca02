import { apiPaths } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';

/** Brings the text of an earlier version back, as the newest. */
export function useVersionRestore(ideaId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ number, revision }: { number: number; revision: number }) =>
      api.post<IdeaDto>(apiPaths.restoreVersion(ideaId, number), undefined, { ifMatch: revision }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['versions', ideaId, 'list'] }),
  });
}
