import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { tallyQuery, voteQuery } from '../../features/ballots/api/vote';
import { challengeQuery } from '../../features/challenges/api/challenge';

export const voteRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.vote,
  loader: async ({ context, params: { challengeSlug } }) => {
    const [, vote] = await Promise.all([
      context.load(challengeQuery(challengeSlug)),
      context.load(voteQuery(challengeSlug)),
    ]);
    if (vote.state === 'closed') await context.load(tallyQuery(challengeSlug));
  },
  head: ({ match }) => pageHead({ title: match.context.t('pages.vote') }),
  remountDeps: ({ params }) => params,
  ...lazyPage('vote', () => import('./vote-page'), 'VotePage', 'further'),
});
