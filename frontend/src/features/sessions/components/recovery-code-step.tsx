import type { RecoveryCodeDto, SessionDto } from '@headframe/shared/sessions';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { CodeField } from '../../../components/form/code-field';
import { FormNotice } from '../../../components/form/form-notice';
import { FormStack } from '../../../components/form/form-stack';
import { neededResolver } from '../../../components/form/needed-resolver';
import { showCode } from '../../../components/form/server-errors';
import { Button } from '../../../components/ui/button/button';
import { useT } from '../../../lib/i18n/language-provider';
import { useRecoveryCodeStep } from '../api/second-factor';

interface RecoveryCodeStepProps {
  readonly onSession: (session: SessionDto) => void;
}

/** The second step for those whose phone and passkeys are gone. */
export function RecoveryCodeStep({ onSession }: RecoveryCodeStepProps) {
  const t = useT();
  const step = useRecoveryCodeStep();
  const form = useForm<RecoveryCodeDto>({
    defaultValues: { code: '' },
    resolver: neededResolver<{ code: string }>(['code']),
  });
  const { control, setFocus } = form;
  useEffect(() => setFocus('code'), [setFocus]);

  const send = (values: RecoveryCodeDto) =>
    step.mutate(values, { onSuccess: onSession, onError: (error) => showCode(form, 'code', error) });
  return (
    <FormStack form={form} onSend={send}>
      <CodeField
        control={control}
        name="code"
        kind="letters"
        label={t('sessions.recovery_code')}
        hint={t('sessions.recovery_code_hint')}
      />
      <FormNotice control={form.control} error={step.error} />
      <Button type="submit" variant="primary" wide loading={step.isPending}>
        {t('sessions.go_on')}
      </Button>
    </FormStack>
  );
}
