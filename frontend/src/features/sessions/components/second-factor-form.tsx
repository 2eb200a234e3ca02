import type { SecondFactor, SessionDto } from '@headframe/shared/sessions';
import { useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { useT } from '../../../lib/i18n/language-provider';
import { usePasskeysKnown } from '../../../lib/passkeys';
import { PasskeyStep } from './passkey-step';
import { RecoveryCodeStep } from './recovery-code-step';
import styles from './sign-in.module.css';
import { TotpStep } from './totp-step';

interface SecondFactorFormProps {
  /** With what the step can be done. */
  readonly factors: readonly SecondFactor[];
  readonly isDemo: boolean;
  readonly onSession: (session: SessionDto) => void;
  readonly onBegin: () => void;
}

const STEPS = { passkey: PasskeyStep, totp: TotpStep, recovery_code: RecoveryCodeStep } as const;
/** What costs least comes first. */
const ORDER: readonly SecondFactor[] = ['passkey', 'totp', 'recovery_code'];

/** The second step of those who have one: the easiest of their factors, with the others a tap away. */
export function SecondFactorForm({ factors, isDemo, onSession, onBegin }: SecondFactorFormProps) {
  const t = useT();
  const knowsPasskeys = usePasskeysKnown();
  const [chosen, setChosen] = useState<SecondFactor | null>(null);
  const open = ORDER.filter((factor) => factors.includes(factor) && (factor !== 'passkey' || knowsPasskeys));
  const factor = chosen ?? open[0] ?? 'recovery_code';
  const Step = STEPS[factor];
  return (
    <>
      <Step key={factor} isDemo={isDemo} onSession={onSession} />
      <div className={styles.others}>
        {open
          .filter((other) => other !== factor)
          .map((other) => (
            <Button key={other} variant="quiet" onClick={() => setChosen(other)}>
              {t(`sessions.instead_${other}`)}
            </Button>
          ))}
        <Button variant="quiet" onClick={onBegin}>
          {t('sessions.begin_again')}
        </Button>
      </div>
    </>
  );
}
