import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { challengesQuery } from '../../features/challenges/api/challenges';
import { outcomeQueries } from '../../features/ideas/api/outcomes';
import { installationQuery } from '../../features/installation/api/installation';

export const landingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.landing,
  loader: async ({ context: { queryClient } }) => {
    await Promise.all([
      queryClient.prefetchInfiniteQuery(challengesQuery({ state: 'open' })),
      queryClient.prefetchQuery(installationQuery),
      ...outcomeQueries.map((query) => queryClient.prefetchInfiniteQuery(query)),
    ]);
  },
  head: ({ match }) => pageHead({ title: 'Headframe', description: match.context.t('pages.landing_description') }),
  ...lazyPage('landing', () => import('./landing-page'), 'LandingPage'),
});
