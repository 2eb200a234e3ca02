import { apiPaths } from '@headframe/shared/common';
import { useQuery } from '@tanstack/react-query';
import { Building2, KeyRound, LockKeyhole, School } from 'lucide-react';
import { Button, buttonClass } from '../../components/ui/button/button';
import { ErrorNotice } from '../../components/ui/error-notice/error-notice';
import { Icon } from '../../components/ui/icon/icon';
import { installationQuery } from '../../features/installation/api/installation';
import { usePasskeySignIn, useSignIn } from '../../features/sessions/api/sign-in';
import { AddressForm } from '../../features/sessions/components/address-form';
import { DemoAccounts } from '../../features/sessions/components/demo-accounts';
import { useT } from '../../lib/i18n/language-provider';
import { usePasskeysKnown } from '../../lib/passkeys';
import { withQuery } from '../../lib/query-string';
import styles from './first-step.module.css';
import type { useSignInFlow } from './use-sign-in-flow';

interface FirstStepProps {
  readonly flow: ReturnType<typeof useSignInFlow>;
  readonly isAgain: boolean;
  readonly returnTo: string | undefined;
}

/** One big way for almost everybody, and the others quietly below it. */
export function FirstStep({ flow, isAgain, returnTo }: FirstStepProps) {
  const t = useT();
  const { data: installation } = useQuery(installationQuery);
  const knowsPasskeys = usePasskeysKnown();
  const passkey = usePasskeySignIn();
  const demo = useSignIn();
  const singleSignOn = installation?.singleSignOn ?? null;
  const demoAccounts = isAgain ? [] : (installation?.demoAccounts ?? []);

  return (
    <>
      <AddressForm email={flow.email} onEmail={flow.setEmail} isKnown={isAgain} onAsked={flow.codeAsked} />
      <fieldset className={styles.others} aria-label={t('sessions.other_ways')}>
        <Button variant="quiet" icon={LockKeyhole} onClick={() => flow.choose('password')}>
          {t('sessions.way_password')}
        </Button>
        {knowsPasskeys && (
          <Button
            variant="quiet"
            icon={KeyRound}
            loading={passkey.isPending}
            onClick={() => passkey.mutate(undefined, { onSuccess: flow.take })}
          >
            {t('sessions.way_passkey')}
          </Button>
        )}
        {!isAgain && (
          <Button variant="quiet" icon={School} onClick={() => flow.choose('pupil')}>
            {t('sessions.way_pupil')}
          </Button>
        )}
        {singleSignOn !== null && (
          <a
            href={withQuery(apiPaths.singleSignOn, { return: returnTo })}
            className={buttonClass({ variant: 'quiet' })}
          >
            <Icon of={Building2} />
            <span>{t('sessions.way_single_sign_on', { name: singleSignOn })}</span>
          </a>
        )}
        {passkey.isError && <ErrorNotice error={passkey.error} />}
      </fieldset>
      {demoAccounts.length > 0 && (
        <DemoAccounts
          accounts={demoAccounts}
          isBusy={demo.isPending}
          onTry={({ email, password }) => demo.mutate({ email, password }, { onSuccess: flow.take })}
        />
      )}
      {demo.isError && <ErrorNotice error={demo.error} />}
    </>
  );
}
