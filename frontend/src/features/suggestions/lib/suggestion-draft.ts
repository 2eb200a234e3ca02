import type { SuggestionPart } from '@headframe/shared/suggestions';
import { createLocalStore } from '../../../lib/local-store';

/** A change being written, with the version and the words that it began from. */
export interface SuggestionDraft {
  readonly version: number;
  readonly before: string;
  readonly text: string;
  readonly note: string;
}

const store = createLocalStore<SuggestionDraft>('suggestions', 1);

/** The drawer for what a person proposes for one part of an idea. It outlives errors, a closed tab and an ended session. */
export function suggestionDraft(ideaId: string, part: SuggestionPart, ownerId: string) {
  const key = `${ideaId}.${part}.${ownerId}`;
  return {
    read: () => store.read(key),
    write: (draft: SuggestionDraft) => void store.write(key, draft),
    remove: () => store.remove(key),
  };
}
