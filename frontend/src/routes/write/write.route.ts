import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { challengeQuery } from '../../features/challenges/api/challenge';

export const writeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.write,
  loader: ({ context, params }) => context.load(challengeQuery(params.challengeSlug)),
  head: ({ match }) => pageHead({ title: match.context.t('pages.write'), noIndex: true }),
  ...lazyPage('write', () => import('./write-page'), 'WritePage'),
});
