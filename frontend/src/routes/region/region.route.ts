import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { challengesQuery } from '../../features/challenges/api/challenges';
import { ideasQuery } from '../../features/ideas/api/ideas';
import { regionQuery } from '../../features/regions/api/region';

export const regionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.region,
  loader: async ({ context, params: { regionSlug: region } }) => {
    const [loaded] = await Promise.all([
      context.load(regionQuery(region)),
      context.queryClient.prefetchInfiniteQuery(challengesQuery({ region, state: 'open' })),
      context.queryClient.prefetchInfiniteQuery(ideasQuery({ region })),
    ]);
    return loaded;
  },
  head: ({ loaderData, match }) =>
    pageHead({ title: loaderData?.name ?? '', description: match.context.t('regions.description') }),
  ...lazyPage('region', () => import('./region-page'), 'RegionPage'),
});
