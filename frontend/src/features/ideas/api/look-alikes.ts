import { apiPaths } from '@headframe/shared/common';
import { IDEA_LIMITS, type LookAlikeDto } from '@headframe/shared/ideas';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../../lib/query-client';
import { withQuery } from '../../../lib/query-string';

const FROM = 3;

/** Ideas that resemble a title and a sentence being typed. Nothing is asked for the first letters, and nothing is ever blocked. */
export function useLookAlikes(challenge: string, typed: string): readonly LookAlikeDto[] {
  const text = typed.trim().slice(0, IDEA_LIMITS.title.max + IDEA_LIMITS.pitch.max);
  const isAsked = text.length >= FROM;
  const { data } = useQuery({
    ...apiQuery<LookAlikeDto[]>(
      ['ideas', 'look-alikes', challenge, text],
      withQuery(apiPaths.ideaLookAlikes, { text, challenge }),
    ),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return isAsked ? (data ?? []) : [];
}
