import type { ChallengeState } from '@headframe/shared/challenges';
import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { challengesQuery } from '../../features/challenges/api/challenges';
import { choiceParam, cursorParam, type RawSearch, searchParams, slugParam } from '../../lib/search-params';

export const challengesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.challenges,
  validateSearch: (raw: RawSearch) =>
    searchParams({
      /** `writing`: somebody looks for a challenge to write an idea for. */
      for: choiceParam(raw.for, ['writing']),
      region: slugParam(raw.region),
      /** Left out: those that are open now. */
      state: choiceParam<ChallengeState>(raw.state, ['all']),
      cursor: cursorParam(raw.cursor),
    }),
  loaderDeps: ({ search: { region, state, cursor } }) => ({ region, state, cursor }),
  loader: async ({ context, deps: { region, state = 'open', cursor } }) => {
    await context.queryClient.prefetchInfiniteQuery(challengesQuery({ region, state }, cursor));
  },
  head: ({ match }) =>
    pageHead({
      title: match.context.t('pages.challenges'),
      description: match.context.t('pages.challenges_description'),
    }),
  ...lazyPage('challenges', () => import('./challenges-page'), 'ChallengesPage'),
});
