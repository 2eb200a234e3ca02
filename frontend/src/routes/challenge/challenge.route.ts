import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { challengeQuery } from '../../features/challenges/api/challenge';
import { ideasQuery } from '../../features/ideas/api/ideas';
import { placeCountsQuery } from '../../features/ideas/api/place-counts';
import { ideaFilterParams } from '../../features/ideas/lib/idea-filters';
import { choiceParam, type RawSearch, searchParams, slugParam } from '../../lib/search-params';

export const challengeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.challenge,
  validateSearch: ({ region: _region, ...raw }: RawSearch) => ({
    ...ideaFilterParams(raw),
    ...searchParams({ show: choiceParam(raw.show, ['map']), near: slugParam(raw.near) }),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params: { challengeSlug }, deps: { cursor, show: _show, near: _near, ...filters } }) => {
    // A list that fails says so in its place; only a challenge that fails takes the screen with it.
    const [challenge] = await Promise.all([
      context.load(challengeQuery(challengeSlug)),
      context.queryClient.prefetchInfiniteQuery(ideasQuery({ ...filters, challenge: challengeSlug }, cursor)),
      context.queryClient.prefetchQuery(placeCountsQuery({ ...filters, challenge: challengeSlug })),
    ]);
    return challenge;
  },
  head: ({ loaderData }) => pageHead({ title: loaderData?.text.title ?? '', description: loaderData?.text.question }),
  // Another one begins anew: in the reader's language, not in the original of the one before.
  remountDeps: ({ params }) => params,
  ...lazyPage('challenge', () => import('./challenge-page'), 'ChallengePage'),
});
