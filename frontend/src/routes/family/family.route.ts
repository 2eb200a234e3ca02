import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { ideaQuery } from '../../features/ideas/api/idea';
import { familyQuery } from '../../features/lineage/api/family';

export const familyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.family,
  loader: async ({ context, params }) => {
    await Promise.all([context.load(ideaQuery(params.ideaId)), context.load(familyQuery(params.ideaId))]);
  },
  head: ({ match }) => pageHead({ title: match.context.t('pages.family'), noIndex: true }),
  ...lazyPage('family', () => import('./family-page'), 'FamilyPage', 'further'),
});
