import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { sessionQuery } from '../../features/accounts/api/session';
import { peopleQuery } from '../../features/collaborators/api/people';
import { idParam, type RawSearch, searchParams } from '../../lib/search-params';

export const ideaPeopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.ideaPeople,
  validateSearch: (raw: RawSearch) => searchParams({ comment: idParam(raw.comment) }),
  loader: async ({ context, params }) => {
    await Promise.all([context.load(peopleQuery(params.ideaId)), context.load(sessionQuery)]);
  },
  head: ({ match }) => pageHead({ title: match.context.t('pages.idea_people'), noIndex: true }),
  ...lazyPage('idea-people', () => import('./idea-people-page'), 'IdeaPeoplePage', 'further'),
});
