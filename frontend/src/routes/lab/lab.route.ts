import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { labQuery } from '../../features/labs/api/lab';

export const labRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.lab,
  loader: ({ context, params }) => context.load(labQuery(params.labSlug)),
  head: ({ loaderData }) => pageHead({ title: loaderData?.text.name ?? '', description: loaderData?.text.summary }),
  ...lazyPage('lab', () => import('./lab-page'), 'LabPage'),
});
