import { pagePaths } from '@headframe/shared/common';
import type { DeadMailDto } from '@headframe/shared/mails';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { routePaths } from '../../app/route-paths';
import { WheelDrawing } from '../../components/brand/illustrations/drawings';
import { Page, PageTitle } from '../../components/layout/page';
import { PagedList } from '../../components/layout/paged-list';
import { EmptyState } from '../../components/ui/empty-state/empty-state';
import { deadMailsQuery } from '../../features/mails/api/dead-mails';
import { DeadMailRow } from '../../features/mails/components/dead-mail-row';
import { DiscardDialog } from '../../features/mails/components/discard-dialog';
import { useT } from '../../lib/i18n/language-provider';
import { withQuery } from '../../lib/query-string';
import { usePages } from '../../lib/use-pages';

const route = getRouteApi(routePaths.deadMails);

/** The mails that nobody could deliver, for whoever runs the installation. */
export function DeadMailsPage() {
  const t = useT();
  const { cursor } = route.useSearch();
  const mails = usePages(deadMailsQuery(cursor));
  const [asked, setAsked] = useState<DeadMailDto | null>(null);
  return (
    <Page>
      <PageTitle lead={t('mails.dead_lead')}>{t('pages.dead_mails')}</PageTitle>
      <PagedList
        {...mails}
        keyOf={({ id }) => id}
        renderItem={(mail) => <DeadMailRow mail={mail} onDiscard={setAsked} />}
        pageHref={(next) => withQuery(pagePaths.deadMails, { cursor: next })}
        empty={<EmptyState drawing={<WheelDrawing />}>{t('mails.dead_none')}</EmptyState>}
      />
      <DiscardDialog mail={asked} onClose={() => setAsked(null)} />
    </Page>
  );
}
