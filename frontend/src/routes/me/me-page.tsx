import { Fingerprint, LogOut, MonitorSmartphone, ShieldCheck } from 'lucide-react';
import { getRouteApi } from '@tanstack/react-router';
import { routePaths } from '../../app/route-paths';
import { ButtonLink } from '../../components/layout/links';
import { Page, PageTitle } from '../../components/layout/page';
import { Button } from '../../components/ui/button/button';
import { ErrorNotice } from '../../components/ui/error-notice/error-notice';
import { NicknameTag } from '../../components/ui/nickname-tag/nickname-tag';
import { useAccount, useSignOut } from '../../features/accounts/api/session';
import { AccountFacts } from '../../features/accounts/components/account-facts';
import { FactorCall } from '../../features/factors/components/factor-call';
import { GuardianStatus } from '../../features/guardians/components/guardian-status';
import { useT } from '../../lib/i18n/language-provider';
import { MeLink } from './me-link';
import styles from './me-page.module.css';
import { StaffLinks } from './staff-links';
import { usePlaceNames } from './use-place-names';

const route = getRouteApi(routePaths.me);

/** What the platform knows about the reader, where to change it, and the way out. */
export function MePage() {
  const t = useT();
  const { account: first } = route.useRouteContext();
  const account = useAccount() ?? first;
  const nameOf = usePlaceNames(account);
  const signOut = useSignOut();
  return (
    <Page width="narrow">
      <PageTitle above={t('pages.me')} lead={t('accounts.me_lead')}>
        <NicknameTag nickname={account.nickname} />
      </PageTitle>
      <div className={styles.parts}>
        <FactorCall
          roles={account.roles}
          action={
            <ButtonLink to={routePaths.security} variant="primary" size="small">
              {t('factors.call_action')}
            </ButtonLink>
          }
        />
        <GuardianStatus account={account} />
        <nav aria-label={t('accounts.places')} className={styles.links}>
          <MeLink to={routePaths.security} icon={ShieldCheck} lead={t('accounts.to_security')}>
            {t('pages.security')}
          </MeLink>
          <MeLink to={routePaths.devices} icon={MonitorSmartphone} lead={t('accounts.to_devices')}>
            {t('pages.devices')}
          </MeLink>
          <MeLink to={routePaths.privacy} icon={Fingerprint} lead={t('accounts.to_privacy')}>
            {t('pages.privacy')}
          </MeLink>
        </nav>
        <StaffLinks account={account} />
        <AccountFacts account={account} nameOf={nameOf} />
      </div>
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
