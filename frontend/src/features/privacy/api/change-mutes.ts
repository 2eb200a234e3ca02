import { apiPaths } from '@headframe/shared/common';
import type { CreateMuteDto, MuteDto } from '@headframe/shared/privacy';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';

/** What is folded away, and whom one may answer, changes everywhere. */
function useEverythingRead() {
  const queryClient = useQueryClient();
  return () => {
    for (const family of ['mutes', 'ideas', 'comments']) void queryClient.invalidateQueries({ queryKey: [family] });
  };
}

/** Mutes or blocks whoever wrote something. */
export function useMuteCreate() {
  const onSuccess = useEverythingRead();
  return useMutation({ mutationFn: (mute: CreateMuteDto) => api.post<MuteDto>(apiPaths.mutes, mute), onSuccess });
}

/** Undoes a mute or a block. */
export function useMuteRemove() {
  const onSuccess = useEverythingRead();
  return useMutation({ mutationFn: (id: string) => api.delete(apiPaths.mute(id)), onSuccess });
}
