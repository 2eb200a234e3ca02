import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';

export const farewellRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.farewell,
  head: ({ match }) => pageHead({ title: match.context.t('pages.farewell'), noIndex: true }),
  ...lazyPage('farewell', () => import('./farewell-page'), 'FarewellPage', 'further'),
});
