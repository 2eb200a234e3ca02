import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle } from '../../components/layout/page';
import { labQuery } from '../../features/labs/api/lab';

const route = getRouteApi(routePaths.lab);

export function LabPage() {
  const { labSlug } = route.useParams();
  const { data } = useSuspenseQuery(labQuery(labSlug));
  return (
    <Page>
      <PageTitle lang={data.text.language}>{data.text.name}</PageTitle>
    </Page>
  );
}
