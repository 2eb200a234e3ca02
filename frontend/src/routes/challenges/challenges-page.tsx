import { phaseAllows } from '@headframe/shared/challenges';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { WheelDrawing } from '../../components/brand/illustrations/drawings';
import { ButtonLink } from '../../components/layout/links';
import { Page, PageTitle } from '../../components/layout/page';
import { EmptyState } from '../../components/ui/empty-state/empty-state';
import { challengesQuery } from '../../features/challenges/api/challenges';
import { ChallengeFilters } from '../../features/challenges/components/challenge-filters';
import { ChallengeList } from '../../features/challenges/components/challenge-list';
import { useRegions } from '../../features/regions/api/regions';
import { useT } from '../../lib/i18n/language-provider';
import { usePages } from '../../lib/use-pages';
import styles from './challenges-page.module.css';

const route = getRouteApi(routePaths.challenges);

/** All challenges, or those that take an idea now for somebody who has one. */
export function ChallengesPage() {
  const t = useT();
  const router = useRouter();
  const regions = useRegions();
  const navigate = route.useNavigate();
  const { cursor, ...search } = route.useSearch();
  const { region, state = 'open' } = search;
  const isForWriting = search.for === 'writing';
  const all = usePages(challengesQuery({ region, state }, cursor));
  const challenges = isForWriting
    ? { ...all, items: all.items.filter(({ phase }) => phaseAllows(phase?.kind ?? null, 'publish')) }
    : all;

  const go = (next: typeof search) => void navigate({ search: next, replace: true, resetScroll: false });
  return (
    <Page width="wide">
      <PageTitle lead={isForWriting ? t('challenges.for_writing') : t('pages.challenges_description')}>
        {t('pages.challenges')}
      </PageTitle>
      <div className={styles.filters}>
        <ChallengeFilters
          regions={regions}
          region={region}
          state={isForWriting ? undefined : state}
          hidden={{ for: search.for }}
          action={routePaths.challenges}
          onRegion={(next) => go({ ...search, region: next })}
          onState={(next) => go({ ...search, state: next === 'all' ? 'all' : undefined })}
        />
        {cursor !== undefined && (
          <Link to={routePaths.challenges} search={search}>
            {t('idea_lists.from_start')}
          </Link>
        )}
      </div>
      <h2 className="visually-hidden">{t(`challenges.state_${state}`)}</h2>
      <ChallengeList
        challenges={challenges}
        showsPlace
        isForWriting={isForWriting}
        pageHref={(next) =>
          router.buildLocation({ to: routePaths.challenges, search: { ...search, cursor: next } }).href
        }
        empty={
          <EmptyState
            drawing={<WheelDrawing />}
            action={
              <ButtonLink to={routePaths.challenges} search={{ state: 'all' }}>
                {t('challenges.show_all')}
              </ButtonLink>
            }
          >
            {t(isForWriting ? 'challenges.none_for_writing' : 'challenges.none_open')}
          </EmptyState>
        }
      />
    </Page>
  );
}
