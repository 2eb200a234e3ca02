import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { setUpQuery } from '../../features/setup/api/setup';

/** The address on the server's console. Its token stands behind `#`, so neither this route nor a log ever sees it. */
export const setupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.setup,
  loader: ({ context }) => context.load({ ...setUpQuery, staleTime: 0 }),
  head: ({ match }) => pageHead({ title: match.context.t('pages.setup'), noIndex: true }),
  ...lazyPage('setup', () => import('./setup-page'), 'SetupPage', 'further'),
});
