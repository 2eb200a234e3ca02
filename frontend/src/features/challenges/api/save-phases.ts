import { currentPhase, type PhasesDto, type SavePhasesDto } from '@headframe/shared/challenges';
import { apiPaths } from '@headframe/shared/common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { challengeQuery } from './challenge';

/** Dates the phases of a challenge. */
export function usePhasesSave(slug: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ revision, phases }: SavePhasesDto & { revision: number }) =>
      api.put<PhasesDto>(apiPaths.challengePhases(slug), { phases }, { ifMatch: revision }),
    onSuccess: async ({ phases, revision }) => {
      queryClient.setQueryData(
        challengeQuery(slug).queryKey,
        (shown) => shown && { ...shown, phases, phase: currentPhase(phases, new Date()), phasesRevision: revision },
      );
      // What may be done has changed everywhere.
      await queryClient.invalidateQueries({ refetchType: 'none' });
    },
  });
}
