import type { Page } from '@headframe/shared/common';
import { infiniteQueryOptions, QueryClient, queryOptions, type QueryKey } from '@tanstack/react-query';
import { ApiError } from './api-error';
import { withQuery } from './query-string';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Error;
    queryMeta: {
      /** The API path that the default query function reads. */
      path?: string;
    };
  }
}

/** Reads an API path: over the network in the browser, in the same process on the server. */
export type ReadApi = (path: string, signal?: AbortSignal) => Promise<unknown>;

const FRESH_FOR = 30_000;
const RETRIES = 2;

/** The page's memory of what the API said. One per browser tab, one per request on the server. */
export function createQueryClient(read: ReadApi): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: ({ meta, pageParam, signal }) => {
          if (meta?.path === undefined) throw new Error('A query needs meta.path; see apiQuery.');
          const cursor = typeof pageParam === 'string' ? pageParam : undefined;
          return read(withQuery(meta.path, { cursor }), signal);
        },
        staleTime: FRESH_FOR,
        // A paused query would leave the reader with a page that never comes: ask, fail, say so.
        networkMode: 'always',
        retry: (failures, error) =>
          typeof window !== 'undefined' && failures < RETRIES && error instanceof ApiError && error.isPassing,
        retryDelay: (failures) => 400 * 2 ** failures,
      },
      mutations: { networkMode: 'always' },
    },
  });
}

/** One thing read from the API. `key` begins with the noun, so that a write can invalidate its family. */
export function apiQuery<T>(key: QueryKey, path: string) {
  return queryOptions<T>({ queryKey: key, meta: { path } });
}

/**
 * A list of the API, page by page.
 *
 * @param cursor where the first page begins: the cursor in the page's own address, if there is one
 */
export function apiPages<T>(key: QueryKey, path: string, cursor?: string) {
  return infiniteQueryOptions<Page<T>, Error, { pages: Page<T>[] }, QueryKey, string | null>({
    queryKey: [...key, { cursor: cursor ?? null }],
    meta: { path },
    initialPageParam: cursor ?? null,
    getNextPageParam: (page) => page.next,
  });
}
