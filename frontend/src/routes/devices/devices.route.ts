import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { requireAccount } from '../../app/require-account';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { loginSessionsQuery } from '../../features/sessions/api/login-sessions';

export const devicesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.devices,
  beforeLoad: requireAccount,
  loader: ({ context }) => context.load(loginSessionsQuery),
  head: ({ match }) => pageHead({ title: match.context.t('pages.devices'), noIndex: true }),
  ...lazyPage('devices', () => import('./devices-page'), 'DevicesPage', 'further'),
});
