import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { ideasQuery } from '../../features/ideas/api/ideas';
import { ideaFilterParams } from '../../features/ideas/lib/idea-filters';
import type { RawSearch } from '../../lib/search-params';

export const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.search,
  validateSearch: (raw: RawSearch) => ideaFilterParams(raw),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps: { cursor, ...filters } }) => {
    await context.queryClient.prefetchInfiniteQuery(ideasQuery(filters, cursor));
  },
  head: ({ match }) =>
    pageHead({
      title: match.search.q === undefined ? match.context.t('search.title') : match.search.q,
      description: match.context.t('search.description'),
      // One page for each word that anybody ever looked for is not worth finding.
      noIndex: match.search.q !== undefined,
    }),
  ...lazyPage('search', () => import('./search-page'), 'SearchPage'),
});
