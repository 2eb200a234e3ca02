import { apiPaths } from '@headframe/shared/common';
import type { ShortlistDto, ShortlistedDto } from '@headframe/shared/ideas';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';

/**
 * Chooses which proposals go to the review.
 *
 * @param onDone told before the lists are read anew: the form that asked is gone with its proposals
 */
export function useShortlist(challengeSlug: string, onDone: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (dto: ShortlistDto) => api.post<ShortlistedDto>(apiPaths.shortlist(challengeSlug), dto),
    onSuccess: () => {
      onDone();
      return queryClient.invalidateQueries({ queryKey: ['ideas'] });
    },
  });
}
