import type { JoiningOfferDto, TakenUpDto } from '@headframe/shared/collaborators';
import { apiPaths } from '@headframe/shared/common';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';

/** What a link offers. The token goes in the body: no address and no log ever holds it. */
export const joiningOfferQuery = (token: string) =>
  queryOptions({
    queryKey: ['collaborators', 'offer', token],
    queryFn: ({ signal }) => api.post<JoiningOfferDto>(apiPaths.joiningOffer, { token }, { signal }),
    staleTime: 0,
  });

/** Takes a link up: the reader works on the idea from now on. */
export function useTakeUp() {
  return useMutation({ mutationFn: (token: string) => api.post<TakenUpDto>(apiPaths.takeUpJoining, { token }) });
}
