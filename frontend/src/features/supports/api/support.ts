import { apiPaths } from '@headframe/shared/common';
import type { SupportDto } from '@headframe/shared/supports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api } from '../../../lib/api-client';

interface SupportOptions {
  readonly ideaId: string;
  /** What the page shows now. */
  readonly shown: SupportDto;
  /** Changes what the page shows. */
  readonly show: (support: SupportDto) => void;
}

/**
 * Gives support or takes it back. The page shows it at once; when the server says no, the page goes back to what the
 * server said last. Quick taps are sent one after another, and only the last answer is shown.
 */
export function useSupport({ ideaId, shown, show }: SupportOptions) {
  const queryClient = useQueryClient();
  const mutationKey = ['supports', ideaId];
  const isLast = () => queryClient.isMutating({ mutationKey }) === 1;
  /** What the server said last, while the page runs ahead of it. */
  const confirmed = useRef<SupportDto | null>(null);

  const mutation = useMutation({
    mutationKey,
    scope: { id: mutationKey.join(' ') },
    mutationFn: (isWanted: boolean) =>
      isWanted
        ? api.put<SupportDto>(apiPaths.ideaSupport(ideaId))
        : api.delete<SupportDto>(apiPaths.ideaSupport(ideaId)),
    onSuccess: (answer) => {
      confirmed.current = answer;
      if (isLast()) show(answer);
    },
    onError: () => {
      if (isLast() && confirmed.current !== null) show(confirmed.current);
    },
    onSettled: () => {
      if (!isLast()) return;
      confirmed.current = null;
      // Lists carry the count as well; they read it again when they are next seen.
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] === 'ideas' && queryKey[1] !== 'one',
        refetchType: 'none',
      });
    },
  });

  const set = (isWanted: boolean) => {
    confirmed.current ??= shown;
    show({ supportCount: Math.max(0, shown.supportCount + (isWanted ? 1 : -1)), isSupported: isWanted });
    mutation.mutate(isWanted);
  };

  return { set, toggle: () => set(!shown.isSupported), error: mutation.error };
}
