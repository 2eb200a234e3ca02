import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import type { RouterContext } from '../../app/router-context';
import { sessionQuery } from '../../features/accounts/api/session';
import { commentsQuery } from '../../features/comments/api/comments-query';
import { ideaQuery } from '../../features/ideas/api/idea';
import { familyQuery } from '../../features/lineage/api/family';
import { cursorParam, type RawSearch, searchParams } from '../../lib/search-params';
import { memberParts } from './late-parts';

export const ideaRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.idea,
  validateSearch: (raw: RawSearch) => searchParams({ cursor: cursorParam(raw.cursor) }),
  loaderDeps: ({ search: { cursor } }) => ({ cursor }),
  loader: async ({ context, params, deps: { cursor } }) => {
    const [idea] = await Promise.all([
      context.load(ideaQuery(params.ideaId)),
      // The first page of talk comes with the idea; only a later one is asked for by itself.
      cursor !== undefined && context.loadPages(commentsQuery(params.ideaId, cursor)),
      preloadForMembers(context),
      // Without its family the idea is still worth reading.
      context.queryClient.prefetchQuery(familyQuery(params.ideaId)),
    ]);
    return idea;
  },
  head: ({ loaderData }) =>
    pageHead({
      title: loaderData?.title ?? '',
      description: loaderData?.pitch,
      // Only where a grown-up author chose so: an address that is left out says nothing about anybody's age.
      noIndex: loaderData !== undefined && !loaderData.isIndexable,
    }),
  ...lazyPage('idea', () => import('./idea-page'), 'IdeaPage'),
});

/** What only signed-in readers are shown. Without it the idea is still worth reading. */
async function preloadForMembers({ load }: RouterContext): Promise<void> {
  try {
    const { account } = await load(sessionQuery);
    if (account !== null) await memberParts.preload();
  } catch {
    // The parts come when they can; see `lateModule`.
  }
}
