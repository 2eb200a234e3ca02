import type { AccountDto } from '@headframe/shared/accounts';
import type { ChallengeDto } from '@headframe/shared/challenges';
import type { LanguageCode } from '@headframe/shared/common';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { routePaths } from '../../app/route-paths';
import { sessionQuery } from '../../features/accounts/api/session';
import { draftServer } from '../../features/ideas/api/change-idea';
import { ideaQuery } from '../../features/ideas/api/idea';
import { begunIdeas, drafts, readNewDraft } from '../../features/ideas/lib/draft-store';
import { DraftSync } from '../../features/ideas/lib/draft-sync';
import { emptyValues, type IdeaValues } from '../../features/ideas/lib/idea-values';
import { ApiError } from '../../lib/api-error';

interface WriteStart {
  readonly sync: DraftSync;
  readonly values: IdeaValues;
  /** Whether a text from before was found on this device. */
  readonly isResumed: boolean;
}

interface WriteStartOptions {
  readonly challenge: ChallengeDto;
  readonly account: AccountDto | null;
  readonly language: LanguageCode;
}

/**
 * Where writing begins: with the unsent draft of this device, else with the draft that was begun here and is on the
 * server (its own screen goes on with it), else with an empty sheet. `null` until that is known.
 */
export function useWriteStart({ challenge, account, language }: WriteStartOptions): WriteStart | null {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [start, setStart] = useState<WriteStart | null>(null);
  const { slug } = challenge;

  useEffect(() => {
    let isWanted = true;
    const ownerId = account?.id ?? null;

    const begin = () => {
      const draft = readNewDraft(slug, ownerId);
      const values = draft?.values ?? emptyValues(language);
      const sync = new DraftSync({
        store: drafts,
        server: draftServer,
        challenge: { slug, title: challenge.title, language: challenge.language },
        values,
        saved: null,
        attempt: draft?.attempt,
        ownerId,
        isAutomatic: true,
        onSaved: (idea) => {
          queryClient.setQueryData(ideaQuery(idea.id).queryKey, idea);
          const writer = queryClient.getQueryData(sessionQuery.queryKey)?.account;
          if (writer) begunIdeas.write(slug, { ideaId: idea.id, ownerId: writer.id });
        },
      });
      if (isWanted) setStart({ sync, values, isResumed: draft !== undefined });
    };

    /** Whether a draft begun here is on the server and its own screen took over. */
    const goOn = async (): Promise<boolean> => {
      const begun = begunIdeas.read(slug);
      if (readNewDraft(slug, ownerId) || !begun || begun.ownerId !== ownerId) return false;
      try {
        const idea = await draftServer.read(begun.ideaId);
        if (idea.status === 'draft' && isWanted) {
          queryClient.setQueryData(ideaQuery(idea.id).queryKey, idea);
          await navigate({ to: routePaths.editIdea, params: { ideaId: idea.id }, replace: true });
          return true;
        }
        begunIdeas.remove(slug);
      } catch (error) {
        if (error instanceof ApiError && error.isNotFound) begunIdeas.remove(slug);
      }
      return false;
    };

    void goOn().then((isElsewhere) => isElsewhere || begin());
    return () => {
      isWanted = false;
    };
    // Once a challenge: signing in at the end goes on with the same sheet.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [slug]);

  return start;
}
