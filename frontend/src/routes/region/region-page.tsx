import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle } from '../../components/layout/page';
import { regionQuery } from '../../features/regions/api/region';

const route = getRouteApi(routePaths.region);

export function RegionPage() {
  const { regionSlug } = route.useParams();
  const { data } = useSuspenseQuery(regionQuery(regionSlug));
  return (
    <Page>
      <PageTitle>{data.name}</PageTitle>
    </Page>
  );
}
