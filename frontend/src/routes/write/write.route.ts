import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { challengeQuery } from '../../features/challenges/api/challenge';
import { labQuery } from '../../features/labs/api/lab';

export const writeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.write,
  loader: async ({ context, params }) => {
    const challenge = await context.load(challengeQuery(params.challengeSlug));
    // Whether the lab looks first is said while writing; without it the writing goes on all the same.
    await context.queryClient.prefetchQuery(labQuery(challenge.lab.slug));
  },
  head: ({ match }) => pageHead({ title: match.context.t('pages.write'), noIndex: true }),
  ...lazyPage('write', () => import('./write-page'), 'WritePage', 'further'),
});
