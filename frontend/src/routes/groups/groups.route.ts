import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { requireAccount } from '../../app/require-account';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { groupsQuery } from '../../features/groups/api/groups';
import { labQuery } from '../../features/labs/api/lab';
import { regionQuery } from '../../features/regions/api/region';

export const groupsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.groups,
  beforeLoad: requireAccount,
  loader: async ({ context: { load }, params: { labSlug } }) => {
    const [lab] = await Promise.all([load(labQuery(labSlug)), load(groupsQuery(labSlug))]);
    await load(regionQuery(lab.region.slug));
  },
  head: ({ match }) => pageHead({ title: match.context.t('pages.groups'), noIndex: true }),
  remountDeps: ({ params }) => params,
  ...lazyPage('groups', () => import('./groups-page'), 'GroupsPage', 'further'),
});
