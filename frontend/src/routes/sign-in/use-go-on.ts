import type { SessionDto } from '@headframe/shared/sessions';
import { useRouter } from '@tanstack/react-router';
import { useSessionStart } from '../../features/accounts/api/session';

/** After signing in or up: takes the session over and goes where the person wanted to go. */
export function useGoOn(returnTo = '/'): (session: SessionDto) => void {
  const router = useRouter();
  const startSession = useSessionStart();
  return (session) => {
    startSession(session);
    void router.navigate({ href: returnTo, replace: true });
  };
}
