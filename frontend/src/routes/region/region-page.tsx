import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { SproutDrawing, WheelDrawing } from '../../components/brand/illustrations/drawings';
import { Band } from '../../components/layout/band';
import { ButtonLink } from '../../components/layout/links';
import { Page, PageTitle, Section } from '../../components/layout/page';
import { EmptyState } from '../../components/ui/empty-state/empty-state';
import { OrganisationList } from '../../components/ui/organisation-list/organisation-list';
import { challengesQuery } from '../../features/challenges/api/challenges';
import { ChallengeList } from '../../features/challenges/components/challenge-list';
import { ideasQuery } from '../../features/ideas/api/ideas';
import { IdeaGrid } from '../../features/ideas/components/idea-list';
import { LabCard } from '../../features/labs/components/lab-card';
import { regionQuery } from '../../features/regions/api/region';
import { useFormat } from '../../lib/format/format-provider';
import { useT } from '../../lib/i18n/language-provider';
import { usePages } from '../../lib/use-pages';
import styles from './region-page.module.css';

const route = getRouteApi(routePaths.region);
const IDEAS_SHOWN = 6;

/** A region: its labs, what is open, what young people propose, who is part of it. */
export function RegionPage() {
  const t = useT();
  const format = useFormat();
  const router = useRouter();
  const { regionSlug } = route.useParams();
  const { data: region } = useSuspenseQuery(regionQuery(regionSlug));
  const challenges = usePages(challengesQuery({ region: regionSlug, state: 'open' }));
  const ideas = usePages(ideasQuery({ region: regionSlug }));

  const facts = [
    t('labs.open_challenges', { count: region.openChallengeCount }),
    t('challenges.idea_count', { count: region.ideaCount }),
    format.list(region.languages.map((language) => t(`languages.${language}`))),
  ];
  return (
    <>
      <Band region={region.slug} art={region.slug}>
        <PageTitle lead={facts.join('\u00a0· ')}>{region.name}</PageTitle>
      </Band>
      <Page width="wide">
        <Section
          title={t('regions.open')}
          action={
            <Link to={routePaths.challenges} search={{ region: regionSlug, state: 'all' }}>
              {t('regions.all_challenges')}
            </Link>
          }
        >
          <ChallengeList
            challenges={challenges}
            pageHref={(cursor) =>
              router.buildLocation({ to: routePaths.challenges, search: { region: regionSlug, cursor } }).href
            }
            empty={
              <EmptyState
                drawing={<WheelDrawing />}
                action={<ButtonLink to={routePaths.challenges}>{t('challenges.see_what_is_on')}</ButtonLink>}
              >
                {t('challenges.none_open')}
              </EmptyState>
            }
          />
        </Section>
        <Section
          title={t('regions.newest')}
          action={
            region.ideaCount > 0 && (
              <Link to={routePaths.search} search={{ region: regionSlug }}>
                {t('regions.all_ideas')}
              </Link>
            )
          }
        >
          <IdeaGrid
            ideas={{ ...ideas, items: ideas.items.slice(0, IDEAS_SHOWN) }}
            empty={<EmptyState drawing={<SproutDrawing />}>{t('regions.no_ideas')}</EmptyState>}
          />
        </Section>
        {region.labs.length > 0 && (
          <Section title={t('labs.list')}>
            <ul role="list" className={styles.labs}>
              {region.labs.map((lab) => (
                <li key={lab.slug}>
                  <LabCard lab={lab} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {region.organisations.length > 0 && (
          <Section title={t('regions.organisations')}>
            <OrganisationList organisations={region.organisations} />
          </Section>
        )}
      </Page>
    </>
  );
}
