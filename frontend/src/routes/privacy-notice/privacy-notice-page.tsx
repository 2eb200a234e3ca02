import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle, Section } from '../../components/layout/page';
import { FiveLines } from '../../features/privacy/components/five-lines';
import { PurposesTable } from '../../features/privacy/components/purposes-table';
import { purposesQuery } from '../../features/privacy/api/purposes';
import { useRegions } from '../../features/regions/api/regions';
import { useT } from '../../lib/i18n/language-provider';
import styles from './privacy-notice-page.module.css';

const route = getRouteApi(routePaths.privacyNotice);

/** The notice for everybody, in layers: five lines, then what data is kept for, by region. */
export function PrivacyNoticePage() {
  const t = useT();
  const { region } = route.useLoaderData();
  const regions = useRegions();
  return (
    <Page>
      <PageTitle lead={t('pages.privacy_notice_description')}>{t('pages.privacy_notice')}</PageTitle>
      <div className={styles.short}>
        <FiveLines />
      </div>
      <Section title={t('privacy.table')}>
        <nav aria-label={t('privacy.regions')}>
          <ul role="list" className={styles.regions}>
            {regions.map(({ slug, name }) => (
              <li key={slug}>
                <Link
                  to={routePaths.privacyNotice}
                  search={{ region: slug }}
                  className={styles.region}
                  aria-current={slug === region ? 'true' : undefined}
                  activeProps={{ 'aria-current': slug === region ? 'true' : undefined }}
                  resetScroll={false}
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {region !== undefined && (
          <Purposes region={region} name={regions.find(({ slug }) => slug === region)?.name ?? ''} />
        )}
      </Section>
      <Section title={t('privacy.responsible')}>
        <p>{t('privacy.responsible_text')}</p>
        <p>
          <Link to={routePaths.privacy}>{t('privacy.your_part')}</Link>
        </p>
      </Section>
    </Page>
  );
}

function Purposes({ region, name }: { readonly region: string; readonly name: string }) {
  const { data: purposes } = useSuspenseQuery(purposesQuery(region));
  return <PurposesTable purposes={purposes} caption={name} />;
}
