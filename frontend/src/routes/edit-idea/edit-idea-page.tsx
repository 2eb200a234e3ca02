import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle } from '../../components/layout/page';
import { useT } from '../../lib/i18n/language-provider';
import { ideaQuery } from '../../features/ideas/api/idea';

const route = getRouteApi(routePaths.editIdea);

export function EditIdeaPage() {
  const t = useT();
  const { ideaId } = route.useParams();
  useSuspenseQuery(ideaQuery(ideaId));
  return (
    <Page>
      <PageTitle>{t('pages.edit_idea')}</PageTitle>
    </Page>
  );
}
