import type { SessionDto } from '@headframe/shared/sessions';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SegmentedControl } from '../../components/ui/segmented-control/segmented-control';
import { useSessionStart } from '../../features/accounts/api/session';
import { SignUpForm } from '../../features/accounts/components/sign-up-form';
import { useRegions } from '../../features/regions/api/regions';
import { installationQuery } from '../../features/installation/api/installation';
import { SignInForm } from '../../features/sessions/components/sign-in-form';
import { useT } from '../../lib/i18n/language-provider';
import styles from './account-step.module.css';

interface AccountStepProps {
  /** The region of the challenge: most writers live there. */
  readonly region: string;
  readonly looksFirst: boolean;
  readonly signedIn: (accountId: string) => void;
}

/** The account comes last: a new one or one's own, and the idea goes out without another word. */
export function AccountStep({ region, looksFirst, signedIn }: AccountStepProps) {
  const t = useT();
  const regions = useRegions();
  const startSession = useSessionStart();
  const { data: installation } = useQuery(installationQuery);
  const [way, setWay] = useState<'new' | 'own'>('new');

  const goOn = (session: SessionDto) => {
    startSession(session);
    if (session.account) signedIn(session.account.id);
  };

  return (
    <div className={styles.account}>
      <SegmentedControl
        label={t('write.account_way')}
        segments={[
          { value: 'new', label: t('write.account_new') },
          { value: 'own', label: t('write.account_own') },
        ]}
        value={way}
        onChange={setWay}
      />
      {/* Both stay, so that nothing typed is lost by looking at the other. */}
      <div hidden={way !== 'new'}>
        <SignUpForm
          regions={regions}
          region={region}
          submitLabel={looksFirst ? t('write.open_and_send') : t('write.open_and_publish')}
          onSignedUp={goOn}
        />
      </div>
      <div hidden={way !== 'own'}>
        <SignInForm
          submitLabel={looksFirst ? t('write.sign_in_and_send') : t('write.sign_in_and_publish')}
          demoAccounts={installation?.demoAccounts}
          onSignedIn={goOn}
        />
      </div>
    </div>
  );
}
