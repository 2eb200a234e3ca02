import type { PupilSignInDto, SessionDto } from '@headframe/shared/sessions';
import { type ReactNode, useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { CodeField } from '../../../components/form/code-field';
import { dtoResolver } from '../../../components/form/dto-resolver';
import { FormNotice } from '../../../components/form/form-notice';
import { FormStack } from '../../../components/form/form-stack';
import { showCode } from '../../../components/form/server-errors';
import { Button } from '../../../components/ui/button/button';
import { useT } from '../../../lib/i18n/language-provider';
import { usePupilSignIn } from '../api/sign-in';

interface PupilFormProps {
  readonly onSession: (session: SessionDto) => void;
  /** Stands under the button. */
  readonly children?: ReactNode;
}

/** Signs a pupil in by the two codes of the printed sheet. Which of them is wrong is not told. */
export function PupilForm({ onSession, children }: PupilFormProps) {
  const t = useT();
  const signIn = usePupilSignIn();
  const form = useForm<PupilSignInDto>({
    defaultValues: { code: '', pin: '' },
    resolver: dtoResolver<PupilSignInDto>(async () => (await import('../lib/pupil-check')).PupilSignInDto),
  });
  const { control, setFocus } = form;
  useEffect(() => setFocus('code'), [setFocus]);

  const send = (values: PupilSignInDto) =>
    signIn.mutate(values, { onSuccess: onSession, onError: (error) => showCode(form, 'pin', error) });

  return (
    <FormStack form={form} onSend={send}>
      <CodeField
        control={control}
        name="code"
        kind="letters"
        label={t('sessions.group_code')}
        hint={t('sessions.group_code_hint')}
      />
      <CodeField control={control} name="pin" kind="digits" label={t('sessions.pin')} hint={t('sessions.pin_hint')} />
      <FormNotice control={control} error={signIn.error} />
      <Button type="submit" variant="primary" wide loading={signIn.isPending}>
        {t('sessions.go_on')}
      </Button>
      {children}
    </FormStack>
  );
}
