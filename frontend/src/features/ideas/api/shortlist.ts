import { apiPaths } from '@headframe/shared/common';
import type { ShortlistDto, ShortlistedDto } from '@headframe/shared/ideas';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';

/** Chooses which proposals go to the review. */
export function useShortlist(challengeSlug: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (dto: ShortlistDto) => api.post<ShortlistedDto>(apiPaths.shortlist(challengeSlug), dto),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['ideas'] }),
  });
}
