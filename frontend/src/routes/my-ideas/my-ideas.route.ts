import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { sessionQuery } from '../../features/accounts/api/session';
import { ownIdeasQuery } from '../../features/ideas/api/own-ideas';
import { cursorParam, type RawSearch, searchParams } from '../../lib/search-params';

/** Open to readers without an account: their drafts are on this device. */
export const myIdeasRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.myIdeas,
  validateSearch: (raw: RawSearch) => searchParams({ cursor: cursorParam(raw.cursor) }),
  loaderDeps: ({ search: { cursor } }) => ({ cursor }),
  loader: async ({ context, deps: { cursor } }) => {
    const { account } = await context.load(sessionQuery);
    if (account !== null) await context.loadPages(ownIdeasQuery(cursor));
  },
  head: ({ match }) => pageHead({ title: match.context.t('pages.my_ideas'), noIndex: true }),
  ...lazyPage('my-ideas', () => import('./my-ideas-page'), 'MyIdeasPage'),
});
