import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { ideaQuery } from '../../features/ideas/api/idea';
import { journeyQuery } from '../../features/journeys/api/journey';
import { cursorParam, type RawSearch, searchParams } from '../../lib/search-params';

export const journeyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.journey,
  validateSearch: (raw: RawSearch) => searchParams({ cursor: cursorParam(raw.cursor) }),
  loaderDeps: ({ search: { cursor } }) => ({ cursor }),
  loader: async ({ context, params: { ideaId }, deps: { cursor } }) => {
    await Promise.all([context.load(ideaQuery(ideaId)), context.loadPages(journeyQuery(ideaId, cursor))]);
  },
  head: ({ match }) => pageHead({ title: match.context.t('ideas.journey'), noIndex: true }),
  ...lazyPage('journey', () => import('./journey-page'), 'JourneyPage'),
});
