import { getRouteApi, Link } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle } from '../../components/layout/page';
import { useAccount } from '../../features/accounts/api/session';
import { FindablePart } from '../../features/accounts/components/findable-part';
import { ConsentsPart } from '../../features/privacy/components/consents-part';
import { DeletionPart } from '../../features/privacy/components/deletion-part';
import { ExportPart } from '../../features/privacy/components/export-part';
import { MutesPart } from '../../features/privacy/components/mutes-part';
import { PurposesPart } from '../../features/privacy/components/purposes-part';
import { useRegions } from '../../features/regions/api/regions';
import { useT } from '../../lib/i18n/language-provider';
import styles from './privacy-page.module.css';

const route = getRouteApi(routePaths.privacy);

/** What is kept about the reader and why, and everything they can do about it. */
export function PrivacyPage() {
  const t = useT();
  const { account: first } = route.useRouteContext();
  const account = useAccount() ?? first;
  const regions = useRegions();
  const region = { slug: account.region, name: regions.find(({ slug }) => slug === account.region)?.name ?? '' };
  return (
    <Page width="narrow">
      <PageTitle above={<Link to={routePaths.me}>{t('pages.me')}</Link>} lead={t('privacy.lead')}>
        {t('pages.privacy')}
      </PageTitle>
      <div className={styles.parts}>
        <ExportPart />
        <MutesPart />
        <FindablePart account={account} />
        <PurposesPart
          region={region}
          more={
            <Link to={routePaths.privacyNotice} search={{ region: region.slug }}>
              {t('privacy.to_notice')}
            </Link>
          }
        />
        <ConsentsPart />
        <DeletionPart />
      </div>
    </Page>
  );
}
