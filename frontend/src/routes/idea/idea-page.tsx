import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle } from '../../components/layout/page';
import { ideaQuery } from '../../features/ideas/api/idea';

const route = getRouteApi(routePaths.idea);

export function IdeaPage() {
  const { ideaId } = route.useParams();
  const { data } = useSuspenseQuery(ideaQuery(ideaId));
  return (
    <Page>
      <PageTitle lang={data.language}>{data.title}</PageTitle>
    </Page>
  );
}
