import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { Eye, School, Zap } from 'lucide-react';
import { useState } from 'react';
import { routePaths } from '../../app/route-paths';
import { WheelDrawing } from '../../components/brand/illustrations/drawings';
import { Band } from '../../components/layout/band';
import { ButtonLink } from '../../components/layout/links';
import { Page, PageTitle, Section } from '../../components/layout/page';
import { EmptyState } from '../../components/ui/empty-state/empty-state';
import { Icon } from '../../components/ui/icon/icon';
import { OrganisationList } from '../../components/ui/organisation-list/organisation-list';
import { PersonText } from '../../components/ui/person-text/person-text';
import { TranslationNote } from '../../components/ui/translation-note/translation-note';
import { useAccount } from '../../features/accounts/api/session';
import { challengesQuery } from '../../features/challenges/api/challenges';
import { ChallengeList } from '../../features/challenges/components/challenge-list';
import { labQuery } from '../../features/labs/api/lab';
import { LabHelp } from '../../features/labs/components/lab-help';
import { LabRules } from '../../features/labs/components/lab-rules';
import { useT } from '../../lib/i18n/language-provider';
import { usePages } from '../../lib/use-pages';
import styles from './lab-page.module.css';
import { WaitingIdeas } from './waiting-ideas';

const route = getRouteApi(routePaths.lab);

/** A Living Lab: what it is, what it asks, its rules, and whom to turn to. */
export function LabPage() {
  const t = useT();
  const router = useRouter();
  const { labSlug } = route.useParams();
  const { data: lab } = useSuspenseQuery(labQuery(labSlug));
  const challenges = usePages(challengesQuery({ lab: labSlug }));
  const [showsOriginal, setShowsOriginal] = useState(false);

  const account = useAccount();
  const isFacilitator = account?.roles.some(
    ({ role, place, lacks }) => role === 'facilitator' && place === labSlug && lacks.length === 0,
  );

  const { original, region } = lab;
  const text = showsOriginal && original !== null ? original : lab.text;
  const side = (
    <div className={styles.side}>
      <LabHelp lab={lab} />
      {lab.partners.length > 0 && (
        <section>
          <h2 className={styles.sideTitle}>{t('labs.partners')}</h2>
          <OrganisationList organisations={lab.partners} />
        </section>
      )}
    </div>
  );
  return (
    <>
      <Band region={region.slug} art={labSlug}>
        <PageTitle
          lang={text.language}
          above={
            <Link to={routePaths.region} params={{ regionSlug: region.slug }}>
              {region.name}
            </Link>
          }
        >
          {text.name}
        </PageTitle>
        {original !== null && (
          <TranslationNote
            origin={lab.text.origin}
            language={original.language}
            showsOriginal={showsOriginal}
            onToggle={() => setShowsOriginal(!showsOriginal)}
          />
        )}
      </Band>
      <Page width="wide">
        <div className={styles.columns}>
          <div className={styles.main}>
            {isFacilitator && (
              <p className={styles.desk}>
                <ButtonLink to={routePaths.groups} params={{ labSlug }} icon={School}>
                  {t('labs.to_groups')}
                </ButtonLink>
              </p>
            )}
            {lab.abilities.look === 'allowed' && <WaitingIdeas lab={labSlug} />}
            <div className={styles.summary}>
              <PersonText text={text.summary} lang={text.language} />
            </div>
            <Section title={t('labs.challenges')}>
              <ChallengeList
                challenges={challenges}
                pageHref={(cursor) =>
                  router.buildLocation({
                    to: routePaths.challenges,
                    search: { region: region.slug, state: 'all', cursor },
                  }).href
                }
                empty={<EmptyState drawing={<WheelDrawing />}>{t('challenges.none')}</EmptyState>}
              />
            </Section>
            <Section title={t('labs.rules')}>
              <LabRules text={text.rules} lang={text.language} />
              <p className={styles.look}>
                <Icon of={lab.looksFirst ? Eye : Zap} />
                {t(lab.looksFirst ? 'labs.looks_first' : 'labs.publishes_at_once')}
              </p>
            </Section>
          </div>
          {side}
        </div>
      </Page>
    </>
  );
}
