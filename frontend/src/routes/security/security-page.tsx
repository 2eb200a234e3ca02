import type { FactorAddedDto } from '@headframe/shared/factors';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { routePaths } from '../../app/route-paths';
import { Page, PageTitle } from '../../components/layout/page';
import { useToast } from '../../components/ui/toast/toast';
import { useAccount } from '../../features/accounts/api/session';
import { EmailPart } from '../../features/accounts/components/email-part';
import { PasswordPart } from '../../features/accounts/components/password-part';
import { factorsQuery } from '../../features/factors/api/factors';
import { FactorCall } from '../../features/factors/components/factor-call';
import { PasskeysPart } from '../../features/factors/components/passkeys-part';
import { RecoveryCodesPart } from '../../features/factors/components/recovery-codes-part';
import { RecoveryCodesSheet } from '../../features/factors/components/recovery-codes-sheet';
import { TotpPart } from '../../features/factors/components/totp-part';
import { useT } from '../../lib/i18n/language-provider';
import styles from './security-page.module.css';

const route = getRouteApi(routePaths.security);

/** With what one signs in, and how hard that is for others. */
export function SecurityPage() {
  const t = useT();
  const toast = useToast();
  const { account: first } = route.useRouteContext();
  const account = useAccount() ?? first;
  const { data: factors } = useSuspenseQuery(factorsQuery);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const isKept = useRef(false);
  // The sheet took the whole screen: whoever closes it goes on where its codes are looked after.
  useEffect(() => {
    if (codes === null && isKept.current) document.getElementById('recovery-codes')?.focus();
  }, [codes]);
  const hasSecondFactor = factors.hasTotp || factors.passkeys.length > 0;

  const added = ({ recoveryCodes }: FactorAddedDto) => {
    if (recoveryCodes.length > 0) setCodes(recoveryCodes);
    else toast(t('factors.done'));
  };

  const kept = () => {
    isKept.current = true;
    setCodes(null);
  };

  if (codes !== null) {
    return (
      <Page width="narrow">
        <PageTitle above={t('pages.me')}>{t('pages.security')}</PageTitle>
        <RecoveryCodesSheet codes={codes} onKept={kept} />
      </Page>
    );
  }
  return (
    <Page width="narrow">
      <PageTitle above={<Link to={routePaths.me}>{t('pages.me')}</Link>} lead={t('factors.lead')}>
        {t('pages.security')}
      </PageTitle>
      <div className={styles.parts}>
        <FactorCall roles={account.roles} />
        <PasskeysPart passkeys={factors.passkeys} onAdded={added} />
        <TotpPart hasTotp={factors.hasTotp} onAdded={added} />
        {hasSecondFactor && <RecoveryCodesPart left={factors.recoveryCodesLeft} onCodes={setCodes} />}
        {account.email !== null && (
          <>
            <PasswordPart hasPassword={factors.hasPassword} />
            <EmailPart email={account.email} />
          </>
        )}
      </div>
    </Page>
  );
}
