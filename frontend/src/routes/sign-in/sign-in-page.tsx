import { Page, PageTitle } from '../../components/layout/page';
import { useT } from '../../lib/i18n/language-provider';

export function SignInPage() {
  const t = useT();
  return (
    <Page>
      <PageTitle>{t('pages.sign_in')}</PageTitle>
    </Page>
  );
}
