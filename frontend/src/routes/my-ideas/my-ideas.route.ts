import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { requireAccount } from '../../app/require-account';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { cursorParam, type RawSearch, searchParams } from '../../lib/search-params';

export const myIdeasRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.myIdeas,
  validateSearch: (raw: RawSearch) => searchParams({ cursor: cursorParam(raw.cursor) }),
  beforeLoad: requireAccount,
  head: ({ match }) => pageHead({ title: match.context.t('pages.my_ideas'), noIndex: true }),
  ...lazyPage('my-ideas', () => import('./my-ideas-page'), 'MyIdeasPage'),
});
