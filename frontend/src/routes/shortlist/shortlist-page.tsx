import { SHORTLIST_MAX } from '@headframe/shared/ideas';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle, Section } from '../../components/layout/page';
import { PagedList } from '../../components/layout/paged-list';
import { ErrorNotice } from '../../components/ui/error-notice/error-notice';
import { tallyQuery } from '../../features/ballots/api/vote';
import { challengeQuery } from '../../features/challenges/api/challenge';
import { ideasQuery } from '../../features/ideas/api/ideas';
import { IdeaCard } from '../../features/ideas/components/idea-card';
import { ShortlistForm } from '../../features/ideas/components/shortlist-form';
import { denialSentence } from '../../lib/i18n/error-sentence';
import { useT } from '../../lib/i18n/language-provider';
import { usePages } from '../../lib/use-pages';

const route = getRouteApi(routePaths.shortlist);

/** Which proposals go to the review: for the facilitators of the challenge’s lab. */
export function ShortlistPage() {
  const t = useT();
  const router = useRouter();
  const { challengeSlug } = route.useParams();
  const { data: challenge } = useSuspenseQuery(challengeQuery(challengeSlug));
  const list = usePages(ideasQuery({ challenge: challengeSlug, status: 'submitted' }));
  const chosen = usePages(ideasQuery({ challenge: challengeSlug, status: 'shortlisted' }));
  const { items, next, isLoadingMore, error, onMore } = list;
  // As many as one decision may hold: more that come while reasons are being written would throw those away.
  const isWhole = next === null || items.length >= SHORTLIST_MAX;
  useEffect(() => {
    if (!isWhole && !isLoadingMore && error === null) onMore();
  }, [isWhole, isLoadingMore, error, onMore]);
  // The loader has read it where there is one.
  const tally = useQueryClient().getQueryData(tallyQuery(challengeSlug).queryKey);

  const { shortlist } = challenge.abilities;
  return (
    <Page>
      <PageTitle
        above={
          <Link to={routePaths.challenge} params={{ challengeSlug }} lang={challenge.text.language}>
            {challenge.text.title}
          </Link>
        }
        lead={t('shortlist.lead')}
      >
        {t('pages.shortlist')}
      </PageTitle>
      {shortlist === 'phase_closed' && <p>{t('shortlist.not_now')}</p>}
      {shortlist !== 'allowed' && shortlist !== 'phase_closed' && <p>{denialSentence(t, shortlist)}</p>}
      {shortlist === 'allowed' && items.length === 0 && (
        <p>{t(chosen.items.length > 0 ? 'shortlist.all_decided' : 'shortlist.none')}</p>
      )}
      {shortlist === 'allowed' && error !== null && <ErrorNotice error={error} onRetry={list.onRetry} />}
      {shortlist === 'allowed' && isWhole && items.length > 0 && (
        <ShortlistForm
          key={items.map(({ id }) => id).join(' ')}
          challengeSlug={challengeSlug}
          ideas={items}
          rankOf={(id) => tally?.standings.find(({ ideaId }) => ideaId === id)?.rank ?? null}
        />
      )}
      {chosen.items.length > 0 && (
        <Section title={t('shortlist.chosen')}>
          <PagedList
            {...chosen}
            keyOf={({ id }) => id}
            renderItem={(idea) => <IdeaCard idea={idea} />}
            empty={null}
            pageHref={(cursor) =>
              router.buildLocation({
                to: routePaths.challenge,
                params: { challengeSlug },
                search: { status: 'shortlisted', cursor },
              }).href
            }
            label={t('shortlist.chosen')}
          />
        </Section>
      )}
    </Page>
  );
}
