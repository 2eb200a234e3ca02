import { useSyncExternalStore } from 'react';

const subscribe = () => () => undefined;

/**
 * Whether this is the browser after its first render. What only the device knows (drafts, its clock) waits for it: the
 * first render must equal the server's.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
