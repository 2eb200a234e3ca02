import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { requireAccount } from '../../app/require-account';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { ideaQuery } from '../../features/ideas/api/idea';
import { labQuery } from '../../features/labs/api/lab';

export const editIdeaRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.editIdea,
  beforeLoad: requireAccount,
  loader: async ({ context, params }) => {
    const idea = await context.load(ideaQuery(params.ideaId));
    await context.queryClient.prefetchQuery(labQuery(idea.lab.slug));
  },
  head: ({ match }) => pageHead({ title: match.context.t('pages.edit_idea'), noIndex: true }),
  ...lazyPage('edit-idea', () => import('./edit-idea-page'), 'EditIdeaPage', 'further'),
});
