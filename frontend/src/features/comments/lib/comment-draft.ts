import type { CommentKind } from '@headframe/shared/comments';
import { useState } from 'react';
import { newIdempotencyKey } from '../../../lib/idempotency-key';
import { useOwner } from '../../../lib/reader/kept-words';
import { createOwnStore } from '../../../lib/reader/own-store';
import { useHydrated } from '../../../lib/use-hydrated';

interface CommentDraft {
  readonly kind: CommentKind;
  readonly text: string;
  /** Made anew with each change: the same words are sent once, other words are another comment. */
  readonly key: string;
}

const store = createOwnStore<CommentDraft>('comments', 1);
const emptyDraft = (): CommentDraft => ({ kind: 'question', text: '', key: newIdempotencyKey() });

/**
 * A comment being written. It outlives errors, a closed tab and the way through sign-in, and is nobody else’s.
 *
 * @param place what is being answered: an idea's id or a comment's
 */
export function useCommentDraft(place: string) {
  const isHydrated = useHydrated();
  const owner = useOwner();
  const [typed, setTyped] = useState<CommentDraft | null>(null);
  const [empty] = useState(emptyDraft);
  const draft = typed ?? (isHydrated ? store.read(place, owner) : undefined) ?? empty;

  return {
    draft,
    change: (change: Partial<Pick<CommentDraft, 'kind' | 'text'>>) => {
      const next = { ...draft, ...change, key: newIdempotencyKey() };
      setTyped(next);
      if (next.text.trim() === '') store.remove(place, owner);
      else store.write(place, owner, next);
    },
    clear: () => {
      store.remove(place, owner);
      setTyped({ ...emptyDraft(), kind: draft.kind });
    },
  };
}
