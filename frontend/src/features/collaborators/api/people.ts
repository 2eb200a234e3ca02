import type {
  AskToJoinDto,
  CreatedJoiningDto,
  InviteCollaboratorDto,
  JoiningDto,
  JoiningStep,
  PeopleDto,
  WritingRole,
} from '@headframe/shared/collaborators';
import { apiPaths } from '@headframe/shared/common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { apiQuery } from '../../../lib/query-client';

const keyOf = (ideaId: string) => ['collaborators', ideaId] as const;

/** Everybody who works on an idea, and what is open about joining it. */
export const peopleQuery = (ideaId: string) => apiQuery<PeopleDto>(keyOf(ideaId), apiPaths.ideaPeople(ideaId));

/** A write to the people of an idea. Whatever came of it, the list and the idea are read again. */
function usePeopleWrite<Input, Output>(ideaId: string, write: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSettled: () => {
      // Only what the asking part shows is waited for: redrawn by two answers, it would be gone before it is told.
      void queryClient.invalidateQueries({ queryKey: ['ideas'] });
      return queryClient.invalidateQueries({ queryKey: keyOf(ideaId) });
    },
  });
}

/** Invites whoever wrote a comment, or makes a link; the answer holds it, this one time. */
export const useCollaboratorInvite = (ideaId: string) =>
  usePeopleWrite(ideaId, (invitation: InviteCollaboratorDto) =>
    api.post<CreatedJoiningDto>(apiPaths.ideaInvitations(ideaId), invitation),
  );

export const useJoinRequest = (ideaId: string) =>
  usePeopleWrite(ideaId, ({ request, idempotencyKey }: { request: AskToJoinDto; idempotencyKey: string }) =>
    api.post<JoiningDto>(apiPaths.ideaRequests(ideaId), request, { idempotencyKey }),
  );

export const useJoiningStep = (ideaId: string) =>
  usePeopleWrite(ideaId, ({ id, step }: { id: string; step: JoiningStep }) => api.post(apiPaths.joiningStep(id, step)));

export const useRoleChange = (ideaId: string) =>
  usePeopleWrite(ideaId, ({ id, role }: { id: string; role: WritingRole }) =>
    api.patch<PeopleDto>(apiPaths.ideaPerson(ideaId, id), { role }),
  );

export const useRemoval = (ideaId: string) =>
  usePeopleWrite(ideaId, (id: string) => api.delete(apiPaths.ideaPerson(ideaId, id)));

export const useLeaving = (ideaId: string) =>
  usePeopleWrite(ideaId, (heir: string | undefined) =>
    api.post(apiPaths.leaveIdea(ideaId), heir === undefined ? {} : { heir }),
  );
