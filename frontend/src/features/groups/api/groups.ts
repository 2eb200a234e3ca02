import { apiPaths } from '@headframe/shared/common';
import type { CreateGroupDto, GroupCardDto, GroupDto, GroupSheetDto } from '@headframe/shared/groups';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { apiQuery } from '../../../lib/query-client';
import { withQuery } from '../../../lib/query-string';

/** The school groups of a lab, open ones first. */
export const groupsQuery = (lab: string) =>
  apiQuery<GroupCardDto[]>(['groups', 'of-lab', lab], withQuery(apiPaths.groups, { lab }));

/** One school group with its seats. */
export const groupQuery = (id: string) => apiQuery<GroupDto>(['groups', 'one', id], apiPaths.group(id));

function useGroupWrite<T, Answer>(write: (values: T) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    // Nobody waits for the list: the sheet is shown whether it can be read again or not.
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['groups'] }),
    // The answer may hold PINs: nothing of it is kept longer than the sheet is shown.
    gcTime: 0,
  });
}

/** Opens a group. The answer is the sheet to print, this one time. */
export function useGroupCreate() {
  return useGroupWrite((values: CreateGroupDto) => api.post<GroupSheetDto>(apiPaths.groups, values));
}

/** Closes a group. */
export function useGroupClose() {
  return useGroupWrite((id: string) => api.post<GroupDto>(apiPaths.closeGroup(id)));
}

/** Gives one pupil a new PIN. The answer is a sheet with one slip, this one time. */
export function usePinRenew(groupId: string) {
  return useGroupWrite((pupilId: string) => api.post<GroupSheetDto>(apiPaths.pupilPin(groupId, pupilId)));
}
