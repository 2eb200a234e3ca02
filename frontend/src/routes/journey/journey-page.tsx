import { pagePaths } from '@headframe/shared/common';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle } from '../../components/layout/page';
import { ErrorNotice } from '../../components/ui/error-notice/error-notice';
import { JourneyRail } from '../../components/ui/journey-rail/journey-rail';
import { Pager } from '../../components/ui/pager/pager';
import { ideaQuery } from '../../features/ideas/api/idea';
import { journeyQuery } from '../../features/journeys/api/journey';
import { useT } from '../../lib/i18n/language-provider';
import { withQuery } from '../../lib/query-string';
import { usePages } from '../../lib/use-pages';

const route = getRouteApi(routePaths.journey);

/** The whole way of an idea from spark to outcome: every step, with reasons and roles. */
export function JourneyPage() {
  const t = useT();
  const { ideaId } = route.useParams();
  const { cursor } = route.useSearch();
  const { data: idea } = useSuspenseQuery(ideaQuery(ideaId));
  const { items, next, isLoadingMore, error, onMore, onRetry } = usePages(journeyQuery(ideaId, cursor));
  return (
    <div data-region={idea.region.slug}>
      <Page>
        <PageTitle
          above={
            <Link to={routePaths.idea} params={{ ideaId }} lang={idea.language}>
              {idea.title || t('ideas.untitled')}
            </Link>
          }
          lead={t('ideas.journey_lead')}
        >
          {t('ideas.journey')}
        </PageTitle>
        <JourneyRail steps={items} />
        {error !== null && <ErrorNotice error={error} onRetry={onRetry} />}
        {next !== null && (
          <Pager
            href={withQuery(pagePaths.journey(ideaId), { cursor: next })}
            onMore={onMore}
            isLoading={isLoadingMore}
          />
        )}
      </Page>
    </div>
  );
}
