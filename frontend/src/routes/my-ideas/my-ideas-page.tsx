import { Page, PageTitle } from '../../components/layout/page';
import { useT } from '../../lib/i18n/language-provider';

export function MyIdeasPage() {
  const t = useT();
  return (
    <Page>
      <PageTitle>{t('pages.my_ideas')}</PageTitle>
    </Page>
  );
}
