import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { requireAccount } from '../../app/require-account';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { deadMailsQuery } from '../../features/mails/api/dead-mails';
import { cursorParam, type RawSearch, searchParams } from '../../lib/search-params';

/** For administrators; others are told so by the API. */
export const deadMailsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.deadMails,
  validateSearch: (raw: RawSearch) => searchParams({ cursor: cursorParam(raw.cursor) }),
  beforeLoad: requireAccount,
  loaderDeps: ({ search: { cursor } }) => ({ cursor }),
  loader: async ({ context, deps: { cursor } }) => {
    await context.loadPages(deadMailsQuery(cursor));
  },
  head: ({ match }) => pageHead({ title: match.context.t('pages.dead_mails'), noIndex: true }),
  ...lazyPage('dead-mails', () => import('./dead-mails-page'), 'DeadMailsPage', 'further'),
});
