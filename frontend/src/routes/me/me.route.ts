import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { requireAccount } from '../../app/require-account';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { labQuery } from '../../features/labs/api/lab';
import { labsOf } from './labs-of';

export const meRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.me,
  beforeLoad: requireAccount,
  loader: async ({ context }) => {
    // A role names its lab by slug; without the lab's name the screen is still worth reading.
    await Promise.all(labsOf(context.account).map((slug) => context.queryClient.prefetchQuery(labQuery(slug))));
  },
  head: ({ match }) => pageHead({ title: match.context.t('pages.me'), noIndex: true }),
  ...lazyPage('me', () => import('./me-page'), 'MePage', 'further'),
});
