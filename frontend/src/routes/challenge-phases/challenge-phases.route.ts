import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { requireAccount } from '../../app/require-account';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { voteQuery } from '../../features/ballots/api/vote';
import { challengeQuery } from '../../features/challenges/api/challenge';

export const challengePhasesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.challengePhases,
  beforeLoad: requireAccount,
  loader: async ({ context, params: { challengeSlug } }) => {
    const { phases } = await context.load(challengeQuery(challengeSlug));
    if (phases.some(({ kind }) => kind === 'vote')) await context.load(voteQuery(challengeSlug));
  },
  head: ({ match }) => pageHead({ title: match.context.t('pages.challenge_phases'), noIndex: true }),
  remountDeps: ({ params }) => params,
  ...lazyPage('challenge-phases', () => import('./challenge-phases-page'), 'ChallengePhasesPage', 'further'),
});
