import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { choiceParam, cursorParam, type RawSearch, searchParams, textParam } from '../../lib/search-params';

export const challengesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.challenges,
  validateSearch: (raw: RawSearch) =>
    searchParams({
      /** `writing`: somebody looks for a challenge to write an idea for. */
      for: choiceParam(raw.for, ['writing']),
      region: textParam(raw.region, 80),
      cursor: cursorParam(raw.cursor),
    }),
  head: ({ match }) =>
    pageHead({
      title: match.context.t('pages.challenges'),
      description: match.context.t('pages.challenges_description'),
    }),
  ...lazyPage('challenges', () => import('./challenges-page'), 'ChallengesPage'),
});
