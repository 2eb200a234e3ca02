import { apiPaths } from '@headframe/shared/common';
import type { ChangeRolesDto, PersonDto, RecordVettingDto, RoleChangeDto } from '@headframe/shared/people';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { apiPages } from '../../../lib/query-client';
import { withQuery } from '../../../lib/query-string';
import type { PeopleFilters } from '../lib/people-filters';

const KEY = ['people'] as const;

/** The people whom the reader looks after, by nickname. */
export const peopleQuery = (filters: PeopleFilters, cursor?: string) =>
  apiPages<PersonDto>([...KEY, 'list', filters], withQuery(apiPaths.people, { ...filters }), cursor);

/** Gives or takes a role; as a preview it only tells what would happen. */
export function useRoleChange() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (change: ChangeRolesDto) => api.post<RoleChangeDto[]>(apiPaths.peopleRoles, change),
    onSuccess: async (_, { isPreview }) => {
      if (!isPreview) await queryClient.invalidateQueries({ queryKey: KEY });
    },
  });
}

/** Writes down that somebody's certificate was seen. */
export function useVettingRecord(personId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (vetting: RecordVettingDto) => api.post<PersonDto>(apiPaths.personVetting(personId), vetting),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
}

/** Signs somebody out everywhere. */
export function useSessionsEnd() {
  return useMutation({ mutationFn: (personId: string) => api.delete(apiPaths.personSessions(personId)) });
}
