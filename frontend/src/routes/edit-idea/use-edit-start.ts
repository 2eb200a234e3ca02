import type { IdeaDto } from '@headframe/shared/ideas';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { CoEdited } from '../../features/co-editing/lib/co-edited';
import { draftServer } from '../../features/ideas/api/change-idea';
import { ideaQuery } from '../../features/ideas/api/idea';
import { drafts, readChanges } from '../../features/ideas/lib/draft-store';
import { DraftSync } from '../../features/ideas/lib/draft-sync';
import { type IdeaValues, valuesOf } from '../../features/ideas/lib/idea-values';

interface EditStart {
  readonly sync: DraftSync;
  readonly coEdited: CoEdited;
  /** What the server had. */
  readonly saved: IdeaValues;
  readonly values: IdeaValues;
}

/** Where editing begins: with the changes this device kept, else with what the server has. `null` until known. */
export function useEditStart(idea: IdeaDto, ownerId: string): EditStart | null {
  const queryClient = useQueryClient();
  const [start, setStart] = useState<EditStart | null>(null);

  useEffect(() => {
    const saved = valuesOf(idea);
    const kept = readChanges(idea.id, ownerId);
    const values = kept?.values ?? saved;
    const revision = kept?.idea?.revision ?? idea.revision;
    const coEdited = new CoEdited();
    const sync = new DraftSync({
      store: drafts,
      server: draftServer,
      challenge: idea.challenge,
      values,
      // Kept changes belong to the revision they were made on: if it is outdated, the writer is shown both texts.
      saved: {
        place: { id: idea.id, revision },
        values: revision === idea.revision ? saved : null,
        at: idea.updatedAt,
      },
      ownerId,
      isAutomatic: idea.status === 'draft',
      together: coEdited,
      onSaved: (answer) => queryClient.setQueryData(ideaQuery(answer.id).queryKey, answer),
    });
    setStart({ sync, coEdited, saved, values });
    // Once an idea: its later revisions come from this very screen.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [idea.id, ownerId]);

  return start;
}
