import { useInfiniteQuery } from '@tanstack/react-query';
import type { apiPages } from './query-client';

/** A list as the page shows it: what is there, what is missing, and how to get more. */
export interface Pages<T> {
  readonly items: readonly T[];
  /** The cursor of the page after the last one shown; `null` at the end. */
  readonly next: string | null;
  /** Nothing is there yet and something is on its way. */
  readonly isLoading: boolean;
  readonly isLoadingMore: boolean;
  /** Why nothing, or nothing more, came. */
  readonly error: Error | null;
  readonly onMore: () => void;
  readonly onRetry: () => void;
}

/** Reads a list page by page. The screen's loader has read its first page already, if that went well. */
export function usePages<T>(options: ReturnType<typeof apiPages<T>>): Pages<T> {
  const query = useInfiniteQuery(options);
  const { data, fetchNextPage, refetch } = query;
  return {
    items: data?.pages.flatMap((page) => page.items) ?? [],
    next: data?.pages.at(-1)?.next ?? null,
    isLoading: query.isPending,
    isLoadingMore: query.isFetchingNextPage,
    error: query.error,
    onMore: () => void fetchNextPage(),
    onRetry: () => void (data === undefined ? refetch() : fetchNextPage()),
  };
}
