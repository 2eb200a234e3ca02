import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle } from '../../components/layout/page';
import { challengeQuery } from '../../features/challenges/api/challenge';

const route = getRouteApi(routePaths.challenge);

export function ChallengePage() {
  const { challengeSlug } = route.useParams();
  const { data } = useSuspenseQuery(challengeQuery(challengeSlug));
  return (
    <Page>
      <PageTitle lang={data.text.language}>{data.text.question}</PageTitle>
    </Page>
  );
}
