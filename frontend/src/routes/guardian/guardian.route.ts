import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';

/** The link in a guardian's mail. Its token stands behind `#`, so neither this route nor the server ever sees it. */
export const guardianRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.guardian,
  head: ({ match }) => pageHead({ title: match.context.t('pages.guardian'), noIndex: true }),
  ...lazyPage('guardian', () => import('./guardian-page'), 'GuardianPage', 'further'),
});
