import { LampDrawing } from '../components/brand/illustrations/drawings';
import { ButtonLink } from '../components/layout/links';
import { Page, PageTitle } from '../components/layout/page';
import { useT } from '../lib/i18n/language-provider';
import { routePaths } from './route-paths';
import styles from './state-page.module.css';

/** A page that does not exist, or no longer. */
export function NotFoundPage() {
  const t = useT();
  return (
    <Page>
      <div className={styles.drawing}>
        <LampDrawing />
      </div>
      <PageTitle lead={t('errors.not_found')}>{t('errors.not_found_title')}</PageTitle>
      <ButtonLink to={routePaths.challenges} variant="primary">
        {t('shell.to_challenges')}
      </ButtonLink>
    </Page>
  );
}
