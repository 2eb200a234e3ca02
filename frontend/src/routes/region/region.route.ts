import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { regionQuery } from '../../features/regions/api/region';

export const regionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.region,
  loader: ({ context, params }) => context.load(regionQuery(params.regionSlug)),
  head: ({ loaderData }) => pageHead({ title: loaderData?.name ?? '' }),
  ...lazyPage('region', () => import('./region-page'), 'RegionPage'),
});
