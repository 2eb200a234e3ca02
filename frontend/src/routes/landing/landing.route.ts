import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';

export const landingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.landing,
  head: ({ match }) => pageHead({ title: 'Headframe', description: match.context.t('pages.landing_description') }),
  ...lazyPage('landing', () => import('./landing-page'), 'LandingPage'),
});
