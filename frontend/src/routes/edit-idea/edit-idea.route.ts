import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { ideaQuery } from '../../features/ideas/api/idea';

export const editIdeaRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.editIdea,
  loader: ({ context, params }) => context.load(ideaQuery(params.ideaId)),
  head: ({ match }) => pageHead({ title: match.context.t('pages.edit_idea'), noIndex: true }),
  ...lazyPage('edit-idea', () => import('./edit-idea-page'), 'EditIdeaPage'),
});
