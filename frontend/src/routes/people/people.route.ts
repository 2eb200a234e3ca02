import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { requireAccount } from '../../app/require-account';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { grantableRolesQuery } from '../../features/people/api/grantable-roles';
import { peopleQuery } from '../../features/people/api/people';
import { peopleParams } from '../../features/people/lib/people-filters';
import type { RawSearch } from '../../lib/search-params';

/** For those who look after people; others are told so by the API. */
export const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.people,
  validateSearch: (raw: RawSearch) => peopleParams(raw),
  beforeLoad: requireAccount,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps: { cursor, ...filters } }) => {
    await Promise.all([context.loadPages(peopleQuery(filters, cursor)), context.load(grantableRolesQuery)]);
  },
  head: ({ match }) => pageHead({ title: match.context.t('pages.people'), noIndex: true }),
  ...lazyPage('people', () => import('./people-page'), 'PeoplePage', 'further'),
});
