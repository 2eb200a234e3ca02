import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FlaskConical } from 'lucide-react';
import { routePaths } from '../../app/route-paths';
import { RegionMap } from '../../components/brand/region-map/region-map';
import { WheelDrawing } from '../../components/brand/illustrations/drawings';
import { ButtonLink } from '../../components/layout/links';
import { Page, Section } from '../../components/layout/page';
import { EmptyState } from '../../components/ui/empty-state/empty-state';
import { Icon } from '../../components/ui/icon/icon';
import { useAccount } from '../../features/accounts/api/session';
import { challengesQuery } from '../../features/challenges/api/challenges';
import { ChallengeList } from '../../features/challenges/components/challenge-list';
import { mostOpenFirst } from '../../features/challenges/lib/standing';
import { installationQuery } from '../../features/installation/api/installation';
import { useRegions } from '../../features/regions/api/regions';
import { useT } from '../../lib/i18n/language-provider';
import { usePages } from '../../lib/use-pages';
import { HowItGoes } from './how-it-goes';
import styles from './landing-page.module.css';
import { Outcomes } from './outcomes';

const CHALLENGES_SHOWN = 6;

/** The front door: what this is, where, what is open, what came of it. */
export function LandingPage() {
  const t = useT();
  const regions = useRegions();
  const account = useAccount();
  const isDemo = useQuery(installationQuery).data?.isDemo ?? false;
  const open = usePages(challengesQuery({ state: 'open' }));
  return (
    <Page width="wide">
      <div className={styles.front}>
        <header className={styles.words}>
          <h1 className={styles.title}>{t('pages.landing')}</h1>
          <p className={styles.lead}>{t('pages.landing_description')}</p>
          <ButtonLink to={routePaths.challenges} variant="primary">
            {t('shell.to_challenges')}
          </ButtonLink>
          {isDemo && (
            <p className={styles.demo}>
              <Icon of={FlaskConical} />
              {t('landing.demo')}
            </p>
          )}
        </header>
        {regions.length > 0 && (
          <RegionMap
            label={t('landing.map')}
            regions={regions.map(({ slug, name, ideaCount }) => ({
              slug,
              name,
              note: t('challenges.idea_count', { count: ideaCount }),
            }))}
            renderLink={({ slug }, content, className) => (
              <Link to={routePaths.region} params={{ regionSlug: slug }} className={className}>
                {content}
              </Link>
            )}
          />
        )}
      </div>
      <Section
        title={t('landing.open')}
        action={
          <Link to={routePaths.challenges} search={{ state: 'all' }}>
            {t('landing.all_challenges')}
          </Link>
        }
      >
        <ChallengeList
          challenges={{ ...open, items: mostOpenFirst(open.items).slice(0, CHALLENGES_SHOWN), next: null }}
          showsPlace
          empty={<EmptyState drawing={<WheelDrawing />}>{t('challenges.none_open')}</EmptyState>}
        />
      </Section>
      {account === null && <HowItGoes />}
      <Outcomes />
    </Page>
  );
}
