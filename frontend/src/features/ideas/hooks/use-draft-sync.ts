import { useEffect, useSyncExternalStore } from 'react';
import type { DraftSync } from '../lib/draft-sync';
import type { SaveState } from '../lib/save-state';

/** Watches over a text while its screen is open, and says where the text is safe. */
export function useDraftSync(sync: DraftSync): SaveState {
  useEffect(() => {
    const stop = sync.start();
    const keep = () => sync.keep();
    const retry = () => sync.retry();
    // Phones drop hidden pages without a word.
    document.addEventListener('visibilitychange', keep);
    window.addEventListener('pagehide', keep);
    window.addEventListener('online', retry);
    return () => {
      document.removeEventListener('visibilitychange', keep);
      window.removeEventListener('pagehide', keep);
      window.removeEventListener('online', retry);
      stop();
    };
  }, [sync]);
  return useSyncExternalStore(sync.subscribe, sync.state, sync.state);
}
