import { apiPaths } from '@headframe/shared/common';
import type { InvitationOfferDto } from '@headframe/shared/invitations';
import type { SessionDto } from '@headframe/shared/sessions';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';

/** What a link offers. The token goes in the body: no address and no log ever holds it. */
export const offerQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitations', 'offer', token],
    queryFn: ({ signal }) => api.post<InvitationOfferDto>(apiPaths.invitationOffer, { token }, { signal }),
    staleTime: 0,
  });

/** Takes the role. The answer is the session with the new role; its token has changed. */
export function useInvitationAccept() {
  return useMutation({
    mutationFn: (token: string) => api.post<SessionDto>(apiPaths.acceptInvitation, { token }),
  });
}
