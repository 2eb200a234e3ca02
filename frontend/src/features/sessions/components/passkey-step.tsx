import type { SessionDto } from '@headframe/shared/sessions';
import { KeyRound } from 'lucide-react';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { useT } from '../../../lib/i18n/language-provider';
import { usePasskeyStep } from '../api/second-factor';

interface PasskeyStepProps {
  readonly onSession: (session: SessionDto) => void;
}

/** The second step by a passkey: the device asks for finger, face or PIN. */
export function PasskeyStep({ onSession }: PasskeyStepProps) {
  const t = useT();
  const step = usePasskeyStep();
  return (
    <>
      <p>{t('sessions.passkey_step')}</p>
      {step.isError && <ErrorNotice error={step.error} />}
      <Button
        variant="primary"
        wide
        icon={KeyRound}
        loading={step.isPending}
        onClick={() => step.mutate(undefined, { onSuccess: onSession })}
      >
        {t('sessions.use_passkey')}
      </Button>
    </>
  );
}
