import { pagePaths } from '@headframe/shared/common';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { SproutDrawing } from '../../components/brand/illustrations/drawings';
import { ButtonLink } from '../../components/layout/links';
import { Page, PageTitle, Section } from '../../components/layout/page';
import { EmptyState } from '../../components/ui/empty-state/empty-state';
import { ErrorNotice } from '../../components/ui/error-notice/error-notice';
import { Pager } from '../../components/ui/pager/pager';
import { Skeleton } from '../../components/ui/skeleton/skeleton';
import { useAccount } from '../../features/accounts/api/session';
import { ownIdeasQuery } from '../../features/ideas/api/own-ideas';
import { KeptForGuardian } from '../../features/ideas/components/kept-for-guardian';
import { LocalDrafts } from '../../features/ideas/components/local-drafts';
import { OwnIdeaRow } from '../../features/ideas/components/own-idea-row';
import { useLocalDrafts } from '../../features/ideas/hooks/use-local-drafts';
import { withQuery } from '../../lib/query-string';
import { useT } from '../../lib/i18n/language-provider';
import styles from './my-ideas-page.module.css';

const route = getRouteApi(routePaths.myIdeas);

/** Everything one has begun: what only this device has, drafts, and what is out. */
export function MyIdeasPage() {
  const t = useT();
  const { cursor } = route.useSearch();
  const account = useAccount();
  const local = useLocalDrafts(account?.id ?? null);
  const own = useInfiniteQuery({ ...ownIdeasQuery(cursor), enabled: account !== null });
  const ideas = own.data?.pages.flatMap(({ items }) => items) ?? [];
  const next = own.data?.pages.at(-1)?.next ?? null;
  const written = ideas.filter(({ status }) => status === 'draft');
  const out = ideas.filter(({ status }) => status !== 'draft');
  const hasDrafts = local.drafts.length > 0 || written.length > 0;
  const isEmpty = !hasDrafts && out.length === 0 && !own.isLoading;

  const newIdea = (
    <ButtonLink to={routePaths.challenges} search={{ for: 'writing' }} variant={isEmpty ? 'primary' : 'secondary'}>
      {t('ideas.find_challenge')}
    </ButtonLink>
  );

  return (
    <Page>
      <PageTitle>{t('pages.my_ideas')}</PageTitle>
      <KeptForGuardian />
      {account === null && (
        <div className={styles.invite}>
          <p>{t('ideas.own_signed_out')}</p>
          <ButtonLink to={routePaths.signIn} search={{ return: routePaths.myIdeas }} size="small">
            {t('pages.sign_in')}
          </ButtonLink>
        </div>
      )}
      {own.isError && <ErrorNotice error={own.error} onRetry={() => void own.refetch()} />}
      {own.isLoading && account !== null && <Skeleton lines={5} />}
      {isEmpty && !own.isError && (
        <EmptyState drawing={<SproutDrawing />} action={newIdea}>
          {t('ideas.own_none')}
        </EmptyState>
      )}
      {hasDrafts && (
        <Section title={t('ideas.own_drafts')}>
          <div className={styles.rows}>
            {local.drafts.length > 0 && <LocalDrafts drafts={local.drafts} onChange={local.readAgain} />}
            {written.length > 0 && (
              <ul role="list" className={styles.rows}>
                {written.map((idea) => (
                  <OwnIdeaRow key={idea.id} idea={idea} />
                ))}
              </ul>
            )}
          </div>
        </Section>
      )}
      {out.length > 0 && (
        <Section title={t('ideas.own_out')}>
          <ul role="list" className={styles.rows}>
            {out.map((idea) => (
              <OwnIdeaRow key={idea.id} idea={idea} />
            ))}
          </ul>
        </Section>
      )}
      {next !== null && (
        <Pager
          href={withQuery(pagePaths.myIdeas, { cursor: next })}
          onMore={() => void own.fetchNextPage()}
          isLoading={own.isFetchingNextPage}
        />
      )}
      {!isEmpty && <div className={styles.more}>{newIdea}</div>}
    </Page>
  );
}
