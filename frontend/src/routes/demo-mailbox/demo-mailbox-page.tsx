import { pagePaths } from '@headframe/shared/common';
import { getRouteApi } from '@tanstack/react-router';
import { RotateCw } from 'lucide-react';
import { routePaths } from '../../app/route-paths';
import { BenchDrawing } from '../../components/brand/illustrations/drawings';
import { Page, PageTitle } from '../../components/layout/page';
import { PagedList } from '../../components/layout/paged-list';
import { Button } from '../../components/ui/button/button';
import { EmptyState } from '../../components/ui/empty-state/empty-state';
import { mailboxQuery, useMailboxRefresh } from '../../features/mails/api/mailbox';
import { MailRow } from '../../features/mails/components/mail-row';
import { useT } from '../../lib/i18n/language-provider';
import { withQuery } from '../../lib/query-string';
import { usePages } from '../../lib/use-pages';
import styles from './demo-mailbox-page.module.css';

const route = getRouteApi(routePaths.demoMailbox);

/** Where a demo's mails end up: nobody needs a mail server to try everything out. */
export function DemoMailboxPage() {
  const t = useT();
  const { cursor, mail: open } = route.useSearch();
  const mails = usePages(mailboxQuery(cursor));
  const { refresh, isRefreshing } = useMailboxRefresh();
  const again = (
    <Button icon={RotateCw} loading={isRefreshing} onClick={refresh}>
      {t('mails.refresh')}
    </Button>
  );
  return (
    <Page>
      <PageTitle lead={t('mails.mailbox_lead')}>{t('pages.demo_mailbox')}</PageTitle>
      {mails.items.length > 0 && <div className={styles.tools}>{again}</div>}
      <PagedList
        {...mails}
        keyOf={({ id }) => id}
        renderItem={(mail) => <MailRow mail={mail} isOpen={mail.id === open} cursor={cursor} />}
        pageHref={(next) => withQuery(pagePaths.demoMailbox, { cursor: next })}
        empty={
          <EmptyState drawing={<BenchDrawing />} action={again}>
            {t('mails.mailbox_none')}
          </EmptyState>
        }
      />
    </Page>
  );
}
