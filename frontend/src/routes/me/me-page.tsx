import { LogOut } from 'lucide-react';
import { getRouteApi } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle } from '../../components/layout/page';
import { Button } from '../../components/ui/button/button';
import { ErrorNotice } from '../../components/ui/error-notice/error-notice';
import { NicknameTag } from '../../components/ui/nickname-tag/nickname-tag';
import { useAccount, useSignOut } from '../../features/accounts/api/session';
import { AccountFacts } from '../../features/accounts/components/account-facts';
import { useRegions } from '../../features/regions/api/regions';
import { useT } from '../../lib/i18n/language-provider';
import styles from './me-page.module.css';

const route = getRouteApi(routePaths.me);

/** What the platform knows about the reader, and the way out. */
export function MePage() {
  const t = useT();
  const { account: first } = route.useRouteContext();
  const account = useAccount() ?? first;
  const regions = useRegions();
  const signOut = useSignOut();
  return (
    <Page width="narrow">
      <PageTitle above={t('pages.me')} lead={t('accounts.me_lead')}>
        <NicknameTag nickname={account.nickname} />
      </PageTitle>
      <AccountFacts account={account} regions={regions} />
      <div className={styles.out}>
        {signOut.isError && <ErrorNotice error={signOut.error} />}
        <Button icon={LogOut} loading={signOut.isPending} onClick={() => signOut.mutate()}>
          {t('accounts.sign_out')}
        </Button>
        <p className={styles.note}>{t('accounts.sign_out_note')}</p>
      </div>
    </Page>
  );
}
