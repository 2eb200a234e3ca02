import { routePaths } from '../../app/route-paths';
import { ButtonLink } from '../../components/layout/links';
import { Page, PageTitle } from '../../components/layout/page';
import { useT } from '../../lib/i18n/language-provider';

/** After an account is deleted: that it is, and that the door stays open. */
export function FarewellPage() {
  const t = useT();
  return (
    <Page width="narrow">
      <PageTitle lead={t('privacy.farewell_lead')}>{t('pages.farewell')}</PageTitle>
      <p>{t('privacy.farewell_text')}</p>
      <p>
        <ButtonLink to={routePaths.landing} variant="primary">
          {t('privacy.farewell_home')}
        </ButtonLink>
      </p>
    </Page>
  );
}
