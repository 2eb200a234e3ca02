import type { SessionDto, SignInDto } from '@headframe/shared/sessions';
import { type ReactNode, useEffect } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { FormStack } from '../../../components/form/form-stack';
import { neededResolver } from '../../../components/form/needed-resolver';
import { PasswordField } from '../../../components/form/password-field';
import { TextField } from '../../../components/form/text-field';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { useT } from '../../../lib/i18n/language-provider';
import { useSignIn } from '../api/sign-in';

interface SignInFormProps {
  /** What was typed before. */
  readonly email: string;
  readonly onEmail: (email: string) => void;
  readonly onSession: (session: SessionDto) => void;
  /** Stands under the button. */
  readonly children?: ReactNode;
}

/** Signs in with e-mail address and password. Only their being there is checked: each wrong pair gets one answer. */
export function SignInForm({ email, onEmail, onSession, children }: SignInFormProps) {
  const t = useT();
  const signIn = useSignIn();
  const form = useForm<SignInDto>({
    defaultValues: { email, password: '' },
    resolver: neededResolver<{ email: string; password: string }>(['email', 'password']),
  });
  const { control } = form;
  const typed = useWatch({ control, name: 'email' });
  useEffect(() => onEmail(typed), [typed, onEmail]);

  return (
    <FormStack form={form} onSend={(values) => signIn.mutate(values, { onSuccess: onSession })}>
      <TextField control={control} name="email" type="email" label={t('accounts.email')} autoComplete="username" />
      <PasswordField control={control} name="password" label={t('accounts.password')} autoComplete="current-password" />
      {signIn.isError && <ErrorNotice error={signIn.error} />}
      <Button type="submit" variant="primary" wide loading={signIn.isPending}>
        {t('sessions.sign_in')}
      </Button>
      {children}
    </FormStack>
  );
}
