import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';

/** The link of the mail. Its token stands behind `#`, so neither this route nor the server ever sees it. */
export const signInLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.signInLink,
  head: ({ match }) => pageHead({ title: match.context.t('pages.sign_in'), noIndex: true }),
  ...lazyPage('sign-in-link', () => import('./sign-in-link-page'), 'SignInLinkPage', 'further'),
});
