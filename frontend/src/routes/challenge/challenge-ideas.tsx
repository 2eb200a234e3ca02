import type { PlaceCountDto } from '@headframe/shared/places';
import type { ChallengeDto } from '@headframe/shared/challenges';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { List, Map as MapIcon } from 'lucide-react';
import { routePaths } from '../../app/route-paths';
import { SeamDrawing, SproutDrawing } from '../../components/brand/illustrations/drawings';
import { ButtonLink } from '../../components/layout/links';
import { EmptyState } from '../../components/ui/empty-state/empty-state';
import { SegmentedControl } from '../../components/ui/segmented-control/segmented-control';
import { WriteAction } from '../../features/challenges/components/write-action';
import { ideasQuery } from '../../features/ideas/api/ideas';
import { placeCountsQuery } from '../../features/ideas/api/place-counts';
import type { FilterOption } from '../../features/ideas/components/idea-filters';
import { IdeaListBrowser } from '../../features/ideas/components/idea-list-browser';
import { hasMap, IdeaMap } from '../../features/ideas/components/map/idea-map';
import { isNarrowed } from '../../features/ideas/lib/idea-filters';
import type { Translate } from '../../lib/i18n/translate';
import { useT } from '../../lib/i18n/language-provider';
import { usePages } from '../../lib/use-pages';
import styles from './challenge-page.module.css';

const route = getRouteApi(routePaths.challenge);

/** The municipalities that ideas are about, with how many there are. */
function placeOptions(t: Translate, counts: readonly PlaceCountDto[]): FilterOption[] {
  return counts.flatMap(({ municipality, name, ideaCount }) =>
    municipality === null
      ? []
      : [{ value: municipality, label: t('idea_lists.place_ideas', { name, count: ideaCount }) }],
  );
}

/** What has been proposed for a challenge, with its filters. */
export function ChallengeIdeas({ challenge }: { readonly challenge: ChallengeDto }) {
  const t = useT();
  const router = useRouter();
  const navigate = route.useNavigate();
  const { cursor, show, near, ...filters } = route.useSearch();
  const { slug, ideaCount, abilities, region } = challenge;
  const ideas = usePages(ideasQuery({ ...filters, challenge: slug }, cursor));
  // The list goes on without it.
  const { data: counts = [] } = useQuery(placeCountsQuery({ ...filters, challenge: slug }));

  const here = { to: routePaths.challenge, params: { challengeSlug: slug } } as const;
  const empty = isNarrowed(filters) ? (
    <EmptyState
      drawing={<SeamDrawing />}
      action={
        <ButtonLink {...here} resetScroll={false}>
          {t('idea_lists.clear')}
        </ButtonLink>
      }
    >
      {t('idea_lists.none_fits')}
    </EmptyState>
  ) : (
    <EmptyState
      drawing={<SproutDrawing />}
      action={abilities.write === 'allowed' && <WriteAction challenge={challenge} />}
    >
      {t(abilities.write === 'allowed' ? 'challenges.no_ideas' : 'challenges.no_ideas_closed')}
    </EmptyState>
  );

  return (
    <section className={styles.ideas} aria-labelledby="ideas">
      <h2 id="ideas" className={styles.ideasTitle}>
        {t('challenges.ideas')}
      </h2>
      {ideaCount === 0 && !isNarrowed(filters) ? (
        empty
      ) : (
        <IdeaListBrowser
          ideas={ideas}
          filters={filters}
          wordsLabel={t('challenges.words')}
          action={router.buildLocation(here).href}
          municipalities={placeOptions(t, counts)}
          viewSwitch={
            hasMap(region.slug) && (
              <SegmentedControl
                label={t('idea_lists.view')}
                segments={[
                  { value: 'list', label: t('idea_lists.view_list'), icon: List },
                  { value: 'map', label: t('idea_lists.view_map'), icon: MapIcon },
                ]}
                value={show ?? 'list'}
                onChange={(chosen) =>
                  void navigate({
                    search: chosen === 'map' ? { ...filters, show: 'map' } : filters,
                    replace: true,
                    resetScroll: false,
                  })
                }
              />
            )
          }
          map={
            show === 'map' &&
            hasMap(region.slug) && (
              <IdeaMap
                region={region.slug}
                counts={counts}
                near={near}
                renderLink={(target, content, { className, label }) => (
                  <Link
                    {...here}
                    // A place leads to its ideas, a group of places nearer to the map.
                    search={'municipality' in target ? { ...filters, ...target } : { ...filters, show, ...target }}
                    resetScroll={false}
                    className={className}
                    aria-label={label}
                  >
                    {content}
                  </Link>
                )}
              />
            )
          }
          onChange={(search) =>
            void navigate({ search: { ...search, ...(show && { show }) }, replace: true, resetScroll: false })
          }
          pageHref={(next) => router.buildLocation({ ...here, search: { ...filters, cursor: next } }).href}
          clear={
            <Link {...here} search={{ q: filters.q, sort: filters.sort }} resetScroll={false}>
              {t('idea_lists.clear')}
            </Link>
          }
          start={
            cursor !== undefined && (
              <Link {...here} search={filters} resetScroll={false}>
                {t('idea_lists.from_start')}
              </Link>
            )
          }
          empty={empty}
        />
      )}
    </section>
  );
}
