import type { IdeaSection } from '@headframe/shared/ideas';
import { createLocalStore } from '../../../lib/local-store';

/** What was written in a shared text and not yet acknowledged. */
interface KeptUpdates {
  /** The shared text that it belongs to; with another one it cannot be joined. */
  readonly document: string;
  readonly ownerId: string;
  /** An update of Yjs as base64. */
  readonly update: string;
}

const store = createLocalStore<KeptUpdates>('co-editing', 1);

/** The drawer for one section of one idea: a tab that is closed without a line loses nothing. */
export const keptUpdates = (ideaId: string, section: IdeaSection, ownerId: string) => {
  const key = `${ideaId}.${section}`;
  return {
    read: (document: string): string | undefined => {
      const kept = store.read(key);
      return kept?.document === document && kept.ownerId === ownerId ? kept.update : undefined;
    },
    write: (document: string, update: string) => void store.write(key, { document, ownerId, update }),
    remove: () => store.remove(key),
  };
};
