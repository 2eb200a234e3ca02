import { INVITATION_STATES } from '@headframe/shared/invitations';
import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { requireAccount } from '../../app/require-account';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { invitationsQuery } from '../../features/invitations/api/invitations';
import { grantableRolesQuery } from '../../features/people/api/grantable-roles';
import { choiceParam, cursorParam, type RawSearch, searchParams } from '../../lib/search-params';

/** For those who may give a role; others are told so by the API. */
export const invitationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.invitations,
  validateSearch: (raw: RawSearch) =>
    searchParams({ state: choiceParam(raw.state, INVITATION_STATES), cursor: cursorParam(raw.cursor) }),
  beforeLoad: requireAccount,
  loaderDeps: ({ search: { state, cursor } }) => ({ state, cursor }),
  loader: async ({ context, deps: { state, cursor } }) => {
    await Promise.all([context.loadPages(invitationsQuery(state, cursor)), context.load(grantableRolesQuery)]);
  },
  head: ({ match }) => pageHead({ title: match.context.t('pages.invitations'), noIndex: true }),
  ...lazyPage('invitations', () => import('./invitations-page'), 'InvitationsPage', 'further'),
});
