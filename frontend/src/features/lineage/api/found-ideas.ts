import { apiPaths, type Page } from '@headframe/shared/common';
import type { IdeaCardDto } from '@headframe/shared/ideas';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../../lib/query-client';
import { withQuery } from '../../../lib/query-string';

const FROM = 3;
const SHOWN = 5;

/** An idea that one may mean. */
export type FoundIdea = Pick<IdeaCardDto, 'id' | 'title' | 'language' | 'author' | 'challenge'>;

interface Search {
  readonly words: string;
  /** Slug of the challenge to look in; everywhere without one. */
  readonly challenge?: string;
  /** The idea whose address was typed. */
  readonly addressed: string | null;
  /** The idea that looks for another one. */
  readonly exclude: string;
}

/**
 * The ideas that words or an address lead to. `null` while nothing was asked or no answer is there yet.
 */
export function useFoundIdeas({ words, challenge, addressed, exclude }: Search): readonly FoundIdea[] | null {
  const isAsked = addressed === null && words.length >= FROM && !words.startsWith('http');
  const search = useQuery({
    ...apiQuery<Page<IdeaCardDto>>(
      ['ideas', 'found', challenge, words],
      withQuery(apiPaths.ideas, { q: words, challenge, sort: 'match' }),
    ),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const one = useQuery({
    ...apiQuery<FoundIdea>(['ideas', 'addressed', addressed], apiPaths.idea(addressed ?? '')),
    enabled: addressed !== null,
    retry: false,
  });
  if (addressed !== null) {
    if (one.isError) return [];
    return one.data ? [one.data].filter(({ id }) => id !== exclude) : null;
  }
  if (!isAsked) return null;
  if (search.isError) return [];
  return search.data?.items.filter(({ id }) => id !== exclude).slice(0, SHOWN) ?? null;
}
