import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { challengeQuery } from '../../features/challenges/api/challenge';

export const challengeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.challenge,
  loader: ({ context, params }) => context.load(challengeQuery(params.challengeSlug)),
  head: ({ loaderData }) => pageHead({ title: loaderData?.text.title ?? '', description: loaderData?.text.question }),
  ...lazyPage('challenge', () => import('./challenge-page'), 'ChallengePage'),
});
