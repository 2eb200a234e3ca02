import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { routePaths } from '../app/route-paths';
import { ApiError } from './api-error';

/** Whether a write wants to know once more that it is really this person. */
function wantsProof(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'reauthentication_needed';
}

/**
 * For the `onError` of a delicate write: goes to the proof of identity and comes back. Other errors are left alone.
 *
 * @param part what is to be open on coming back: an element's id on this screen
 */
export function useFreshProof(part?: string): (error: unknown) => void {
  const navigate = useNavigate();
  const path = useLocation({ select: ({ pathname }) => pathname });
  return useCallback(
    (error) => {
      if (!wantsProof(error)) return;
      const back = part === undefined ? path : `${path}#${part}`;
      void navigate({ to: routePaths.signIn, search: { again: '1', return: back } });
    },
    [navigate, path, part],
  );
}
