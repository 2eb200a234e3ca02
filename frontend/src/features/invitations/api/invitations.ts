import { apiPaths } from '@headframe/shared/common';
import type {
  CreatedInvitationDto,
  CreateInvitationDto,
  InvitationDto,
  InvitationState,
} from '@headframe/shared/invitations';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { apiPages } from '../../../lib/query-client';
import { withQuery } from '../../../lib/query-string';

const KEY = ['invitations', 'list'] as const;

/** The invitations whose role the reader may give, newest first. */
export const invitationsQuery = (state?: InvitationState, cursor?: string) =>
  apiPages<InvitationDto>([...KEY, state ?? null], withQuery(apiPaths.invitations, { state }), cursor);

/** Invites somebody. The answer holds the link, this one time. */
export function useInvite() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (invitation: CreateInvitationDto) => api.post<CreatedInvitationDto>(apiPaths.invitations, invitation),
    // The link lives in the component that shows it and nowhere else.
    gcTime: 0,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
}

/** Takes an invitation back. Whatever came of it, the list is read again. */
export function useInvitationWithdrawal() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete(apiPaths.invitation(id)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
}
