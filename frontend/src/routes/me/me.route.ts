import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { requireAccount } from '../../app/require-account';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';

export const meRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.me,
  beforeLoad: requireAccount,
  head: ({ match }) => pageHead({ title: match.context.t('pages.me'), noIndex: true }),
  ...lazyPage('me', () => import('./me-page'), 'MePage'),
});
