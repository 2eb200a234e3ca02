import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { sessionQuery } from '../../features/accounts/api/session';

/** The link of an invitation. Its token stands behind `#`, so neither this route nor the server ever sees it. */
export const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.invitation,
  loader: ({ context }) => context.queryClient.prefetchQuery(sessionQuery),
  head: ({ match }) => pageHead({ title: match.context.t('pages.invitation'), noIndex: true }),
  ...lazyPage('invitation', () => import('./invitation-page'), 'InvitationPage', 'further'),
});
