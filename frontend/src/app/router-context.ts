import type { Page } from '@headframe/shared/common';
import type { FetchQueryOptions, InfiniteData, QueryClient } from '@tanstack/react-query';
import { notFound } from '@tanstack/react-router';
import { ApiError } from '../lib/api-error';
import type { apiPages } from '../lib/query-client';
import type { Translate } from '../lib/i18n/translate';

/** What every loader and every `head` gets. */
export interface RouterContext {
  readonly queryClient: QueryClient;
  readonly t: Translate;
  /** Reads for a screen, from memory where it is there. What does not exist becomes the not-found page. */
  readonly load: <T>(options: FetchQueryOptions<T, Error, T>) => Promise<T>;
  /** The same for the first page of a list. */
  readonly loadPages: <T>(options: ReturnType<typeof apiPages<T>>) => Promise<InfiniteData<Page<T>, string | null>>;
}

/** The context of one tab or one request. */
export function createRouterContext(queryClient: QueryClient, t: Translate): RouterContext {
  return {
    queryClient,
    t,
    load: (options) => orNotFound(queryClient.ensureQueryData(options)),
    loadPages: (options) => orNotFound(queryClient.ensureInfiniteQueryData(options)),
  };
}

async function orNotFound<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ApiError && error.isNotFound) throw notFound();
    throw error;
  }
}
