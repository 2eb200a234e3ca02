import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { challengesQuery } from '../../features/challenges/api/challenges';
import { ideasQuery } from '../../features/ideas/api/ideas';
import { labQuery } from '../../features/labs/api/lab';
import { cursorParam, type RawSearch, searchParams } from '../../lib/search-params';

export const labRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.lab,
  validateSearch: (raw: RawSearch) =>
    searchParams({
      /** Where the list of waiting ideas begins. */
      cursor: cursorParam(raw.cursor),
    }),
  loaderDeps: ({ search: { cursor } }) => ({ cursor }),
  loader: async ({ context: { load, queryClient }, params: { labSlug: lab }, deps: { cursor } }) => {
    const [loaded] = await Promise.all([
      load(labQuery(lab)),
      queryClient.prefetchInfiniteQuery(challengesQuery({ lab })),
    ]);
    if (loaded.abilities.look === 'allowed') {
      await queryClient.prefetchInfiniteQuery(ideasQuery({ lab, status: 'pending' }, cursor));
    }
    return loaded;
  },
  head: ({ loaderData }) => pageHead({ title: loaderData?.text.name ?? '', description: loaderData?.text.summary }),
  // Another one begins anew: in the reader's language, not in the original of the one before.
  remountDeps: ({ params }) => params,
  ...lazyPage('lab', () => import('./lab-page'), 'LabPage'),
});
