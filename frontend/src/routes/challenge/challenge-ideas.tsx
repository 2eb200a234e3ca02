import type { ChallengeDto } from '@headframe/shared/challenges';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { SeamDrawing, SproutDrawing } from '../../components/brand/illustrations/drawings';
import { ButtonLink } from '../../components/layout/links';
import { EmptyState } from '../../components/ui/empty-state/empty-state';
import { WriteAction } from '../../features/challenges/components/write-action';
import { ideasQuery } from '../../features/ideas/api/ideas';
import { IdeaListBrowser } from '../../features/ideas/components/idea-list-browser';
import { isNarrowed } from '../../features/ideas/lib/idea-filters';
import { useT } from '../../lib/i18n/language-provider';
import { usePages } from '../../lib/use-pages';
import styles from './challenge-page.module.css';

const route = getRouteApi(routePaths.challenge);

/** What has been proposed for a challenge, with its filters. */
export function ChallengeIdeas({ challenge }: { readonly challenge: ChallengeDto }) {
  const t = useT();
  const router = useRouter();
  const navigate = route.useNavigate();
  const { cursor, ...filters } = route.useSearch();
  const { slug, ideaCount, abilities } = challenge;
  const ideas = usePages(ideasQuery({ ...filters, challenge: slug }, cursor));

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
          onChange={(search) => void navigate({ search, replace: true, resetScroll: false })}
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
