import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle } from '../../components/layout/page';
import { useT } from '../../lib/i18n/language-provider';
import { challengeQuery } from '../../features/challenges/api/challenge';

const route = getRouteApi(routePaths.write);

export function WritePage() {
  const t = useT();
  const { challengeSlug } = route.useParams();
  useSuspenseQuery(challengeQuery(challengeSlug));
  return (
    <Page>
      <PageTitle>{t('pages.write')}</PageTitle>
    </Page>
  );
}
