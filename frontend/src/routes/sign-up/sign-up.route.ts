import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { installationQuery } from '../../features/installation/api/installation';
import { type RawSearch, returnParam, searchParams } from '../../lib/search-params';
import { signedInAlready } from '../sign-in/signed-in-already';

export const signUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.signUp,
  validateSearch: (raw: RawSearch) => searchParams({ return: returnParam(raw.return) }),
  beforeLoad: signedInAlready,
  loader: ({ context }) => context.queryClient.prefetchQuery(installationQuery),
  head: ({ match }) => pageHead({ title: match.context.t('pages.sign_up'), noIndex: true }),
  ...lazyPage('sign-up', () => import('./sign-up-page'), 'SignUpPage', 'further'),
});
