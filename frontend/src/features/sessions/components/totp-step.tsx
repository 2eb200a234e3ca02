import type { CodeDto, SessionDto } from '@headframe/shared/sessions';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { CodeField } from '../../../components/form/code-field';
import { dtoResolver } from '../../../components/form/dto-resolver';
import { FormNotice } from '../../../components/form/form-notice';
import { FormStack } from '../../../components/form/form-stack';
import { showCode } from '../../../components/form/server-errors';
import { Button } from '../../../components/ui/button/button';
import { useT } from '../../../lib/i18n/language-provider';
import { demoSecondFactorCodeQuery, useTotpStep } from '../api/second-factor';
import styles from './sign-in.module.css';

interface TotpStepProps {
  readonly isDemo: boolean;
  readonly onSession: (session: SessionDto) => void;
}

/** The second step by what an authenticator app shows. */
export function TotpStep({ isDemo, onSession }: TotpStepProps) {
  const t = useT();
  const step = useTotpStep();
  const form = useForm<CodeDto>({
    defaultValues: { code: '' },
    resolver: dtoResolver<CodeDto>(async () => (await import('../lib/code-check')).CodeDto),
  });
  const { control, setFocus } = form;
  useEffect(() => setFocus('code'), [setFocus]);

  const send = (values: CodeDto) =>
    step.mutate(values, { onSuccess: onSession, onError: (error) => showCode(form, 'code', error) });
  return (
    <FormStack form={form} onSend={send}>
      {isDemo && !step.isSuccess && <DemoCode />}
      <CodeField
        control={control}
        name="code"
        kind="digits"
        autoComplete="one-time-code"
        label={t('sessions.totp')}
        hint={t('sessions.totp_hint')}
      />
      <FormNotice control={form.control} error={step.error} />
      <Button type="submit" variant="primary" wide loading={step.isPending}>
        {t('sessions.go_on')}
      </Button>
    </FormStack>
  );
}

/** Nobody has the phone of an invented person: in demo mode the page shows what its app would. */
function DemoCode() {
  const t = useT();
  const { data } = useQuery({
    ...demoSecondFactorCodeQuery,
    staleTime: 0,
    gcTime: 0,
    // An account that somebody has opened themselves has no code to show, and never will.
    refetchInterval: ({ state }) => (state.data === undefined ? false : 10_000),
  });
  if (data === undefined) return null;
  return (
    <div className={styles.demo}>
      <p>{t('sessions.demo_code')}</p>
      <p className={styles.shown}>{data.code}</p>
    </div>
  );
}
