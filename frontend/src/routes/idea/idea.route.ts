import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { ideaQuery } from '../../features/ideas/api/idea';
import { cursorParam, type RawSearch, searchParams } from '../../lib/search-params';

export const ideaRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.idea,
  validateSearch: (raw: RawSearch) => searchParams({ cursor: cursorParam(raw.cursor) }),
  loader: ({ context, params }) => context.load(ideaQuery(params.ideaId)),
  head: ({ loaderData }) => pageHead({ title: loaderData?.title ?? '', description: loaderData?.pitch }),
  ...lazyPage('idea', () => import('./idea-page'), 'IdeaPage'),
});
