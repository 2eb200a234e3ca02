import { Page, PageTitle } from '../../components/layout/page';
import { useT } from '../../lib/i18n/language-provider';

export function ChallengesPage() {
  const t = useT();
  return (
    <Page>
      <PageTitle>{t('pages.challenges')}</PageTitle>
    </Page>
  );
}
