import { pagePaths } from '@headframe/shared/common';
import type { SessionDto } from '@headframe/shared/sessions';
import { useSessionStart } from '../../features/accounts/api/session';
import { useT } from '../../lib/i18n/language-provider';
import { SignInStepper } from '../sign-in/sign-in-stepper';
import styles from './account-step.module.css';

interface AccountStepProps {
  /** Slug of the challenge: a link of a mail, opened in another tab, leads back to its sheet. */
  readonly challenge: string;
  /** The region of the challenge: most writers live there. */
  readonly region: string;
  readonly looksFirst: boolean;
  readonly signedIn: (accountId: string) => void;
}

/** The account comes last: a new one or one's own, and the idea goes out without another word. */
export function AccountStep({ challenge, region, looksFirst, signedIn }: AccountStepProps) {
  const t = useT();
  const startSession = useSessionStart();

  const goOn = (session: SessionDto) => {
    startSession(session);
    if (session.account) signedIn(session.account.id);
  };

  return (
    <div className={styles.account}>
      <SignInStepper
        returnTo={pagePaths.write(challenge)}
        region={region}
        openLabel={looksFirst ? t('write.open_and_send') : t('write.open_and_publish')}
        onSignedIn={goOn}
      />
    </div>
  );
}
