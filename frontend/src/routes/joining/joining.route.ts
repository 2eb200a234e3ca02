import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { sessionQuery } from '../../features/accounts/api/session';

/** A link onto an idea. Its token stands behind `#`, so neither this route nor the server ever sees it. */
export const joiningRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.joining,
  loader: ({ context }) => context.queryClient.prefetchQuery(sessionQuery),
  head: ({ match }) => pageHead({ title: match.context.t('pages.joining'), noIndex: true }),
  ...lazyPage('joining', () => import('./joining-page'), 'JoiningPage', 'further'),
});
