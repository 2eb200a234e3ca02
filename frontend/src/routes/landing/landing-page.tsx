import { Page, PageTitle } from '../../components/layout/page';
import { useT } from '../../lib/i18n/language-provider';

export function LandingPage() {
  const t = useT();
  return (
    <Page>
      <PageTitle>{t('pages.landing')}</PageTitle>
    </Page>
  );
}
