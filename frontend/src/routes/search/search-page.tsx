import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { SeamDrawing } from '../../components/brand/illustrations/drawings';
import { ButtonLink } from '../../components/layout/links';
import { Page, PageTitle } from '../../components/layout/page';
import { EmptyState } from '../../components/ui/empty-state/empty-state';
import { ideasQuery } from '../../features/ideas/api/ideas';
import { IdeaListBrowser } from '../../features/ideas/components/idea-list-browser';
import { useRegions } from '../../features/regions/api/regions';
import { useT } from '../../lib/i18n/language-provider';
import { usePages } from '../../lib/use-pages';
import styles from './search-page.module.css';

const route = getRouteApi(routePaths.search);

/** Ideas of all regions, by words and filters; without words all of them, newest first. */
export function SearchPage() {
  const t = useT();
  const router = useRouter();
  const navigate = route.useNavigate();
  const regions = useRegions();
  const { cursor, ...filters } = route.useSearch();
  const ideas = usePages(ideasQuery(filters, cursor));
  return (
    <Page width="wide">
      <PageTitle lead={t('search.description')}>{t('search.title')}</PageTitle>
      <h2 className="visually-hidden">{t('idea_lists.ideas')}</h2>
      <IdeaListBrowser
        ideas={ideas}
        filters={filters}
        regions={regions.map(({ slug, name }) => ({ value: slug, label: name }))}
        wordsLabel={t('search.words')}
        action={routePaths.search}
        onChange={(search) => void navigate({ search, replace: true, resetScroll: false })}
        pageHref={(next) => router.buildLocation({ to: routePaths.search, search: { ...filters, cursor: next } }).href}
        clear={
          <Link to={routePaths.search} search={{ q: filters.q, sort: filters.sort }} resetScroll={false}>
            {t('idea_lists.clear')}
          </Link>
        }
        start={
          cursor !== undefined && (
            <Link to={routePaths.search} search={filters}>
              {t('idea_lists.from_start')}
            </Link>
          )
        }
        showsPlaceOfOrigin
        empty={<NothingFound hasWords={filters.q !== undefined} />}
      />
    </Page>
  );
}

/** What to try next: what the search understands is more than people expect of one. */
function NothingFound({ hasWords }: { readonly hasWords: boolean }) {
  const t = useT();
  return (
    <>
      <EmptyState
        drawing={<SeamDrawing />}
        action={<ButtonLink to={routePaths.search}>{t('search.all_ideas')}</ButtonLink>}
      >
        {t(hasWords ? 'search.none' : 'idea_lists.none_fits')}
      </EmptyState>
      {hasWords && (
        <div className={styles.knows}>
          <h2>{t('search.knows')}</h2>
          <ul>
            <li>{t('search.knows_words')}</li>
            <li>{t('search.knows_accents')}</li>
            <li>{t('search.knows_letters')}</li>
          </ul>
        </div>
      )}
    </>
  );
}
