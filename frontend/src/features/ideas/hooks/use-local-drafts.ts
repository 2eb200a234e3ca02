import { useReducer } from 'react';
import { useHydrated } from '../../../lib/use-hydrated';
import { listNewDrafts, type LocalDraft } from '../lib/draft-store';

/** The drafts of this device that this reader may see; empty until the first render is over. */
export function useLocalDrafts(readerId: string | null): { drafts: readonly LocalDraft[]; readAgain: () => void } {
  const isHydrated = useHydrated();
  const [, readAgain] = useReducer((times: number) => times + 1, 0);
  return { drafts: isHydrated ? listNewDrafts(readerId) : [], readAgain };
}
