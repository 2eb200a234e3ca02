import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { requireAccount } from '../../app/require-account';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { tallyQuery, voteQuery } from '../../features/ballots/api/vote';
import { challengeQuery } from '../../features/challenges/api/challenge';
import { ideasQuery } from '../../features/ideas/api/ideas';

export const shortlistRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.shortlist,
  beforeLoad: requireAccount,
  loader: async ({ context, params: { challengeSlug } }) => {
    const [{ phases }] = await Promise.all([
      context.load(challengeQuery(challengeSlug)),
      context.loadPages(ideasQuery({ challenge: challengeSlug, status: 'submitted' })),
      context.loadPages(ideasQuery({ challenge: challengeSlug, status: 'shortlisted' })),
    ]);
    if (!phases.some(({ kind }) => kind === 'vote')) return;
    const { state } = await context.load(voteQuery(challengeSlug));
    if (state === 'closed') await context.load(tallyQuery(challengeSlug));
  },
  head: ({ match }) => pageHead({ title: match.context.t('pages.shortlist'), noIndex: true }),
  remountDeps: ({ params }) => params,
  ...lazyPage('shortlist', () => import('./shortlist-page'), 'ShortlistPage', 'further'),
});
