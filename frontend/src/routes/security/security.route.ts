import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { requireAccount } from '../../app/require-account';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { factorsQuery } from '../../features/factors/api/factors';

export const securityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.security,
  beforeLoad: requireAccount,
  loader: ({ context }) => context.load(factorsQuery),
  head: ({ match }) => pageHead({ title: match.context.t('pages.security'), noIndex: true }),
  ...lazyPage('security', () => import('./security-page'), 'SecurityPage', 'further'),
});
