import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { sessionQuery } from '../../features/accounts/api/session';
import { installationQuery } from '../../features/installation/api/installation';
import { choiceParam, type RawSearch, returnParam, searchParams } from '../../lib/search-params';
import { signedInAlready } from './signed-in-already';

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.signIn,
  validateSearch: (raw: RawSearch) =>
    searchParams({
      return: returnParam(raw.return),
      again: choiceParam(raw.again, ['1']),
      // Single sign-on comes back by an address and can tell its failure in no other way.
      problem: choiceParam(raw.problem, ['single_sign_on_failed']),
    }),
  beforeLoad: async (options) => {
    // Who is signed in stays here only to prove once more that it is them.
    if (options.search.again === undefined) await signedInAlready(options);
    else await options.context.load(sessionQuery);
  },
  loader: ({ context }) => context.queryClient.prefetchQuery(installationQuery),
  head: ({ match }) => pageHead({ title: match.context.t('pages.sign_in'), noIndex: true }),
  ...lazyPage('sign-in', () => import('./sign-in-page'), 'SignInPage', 'further'),
});
