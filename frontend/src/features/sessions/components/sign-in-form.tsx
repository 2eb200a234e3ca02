import type { DemoAccountDto } from '@headframe/shared/installation';
import type { SessionDto, SignInDto } from '@headframe/shared/sessions';
import { useForm } from 'react-hook-form';
import { FormStack } from '../../../components/form/form-stack';
import { PasswordField } from '../../../components/form/password-field';
import { TextField } from '../../../components/form/text-field';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { useT } from '../../../lib/i18n/language-provider';
import { useSignIn } from '../api/sign-in';
import { DemoAccounts } from './demo-accounts';

interface SignInFormProps {
  readonly submitLabel: string;
  /** Offered in demo mode only. */
  readonly demoAccounts?: readonly DemoAccountDto[];
  readonly onSignedIn: (session: SessionDto) => void;
}

/** Signs in with e-mail address and password. Only their being there is checked: each wrong pair gets one answer. */
export function SignInForm({ submitLabel, demoAccounts, onSignedIn }: SignInFormProps) {
  const t = useT();
  const signIn = useSignIn();
  const form = useForm<SignInDto>({
    defaultValues: { email: '', password: '' },
    resolver: (values) => {
      const missing = (['email', 'password'] as const).filter((name) => values[name].trim() === '');
      if (missing.length === 0) return { values, errors: {} };
      return { values: {}, errors: Object.fromEntries(missing.map((name) => [name, { type: 'field_missing' }])) };
    },
  });
  const { control } = form;
  const send = (values: SignInDto) => signIn.mutate(values, { onSuccess: onSignedIn });

  return (
    <FormStack form={form} onSend={send}>
      <TextField control={control} name="email" type="email" label={t('accounts.email')} autoComplete="username" />
      <PasswordField control={control} name="password" label={t('accounts.password')} autoComplete="current-password" />
      {signIn.isError && <ErrorNotice error={signIn.error} />}
      <Button type="submit" variant="primary" wide loading={signIn.isPending}>
        {submitLabel}
      </Button>
      {demoAccounts !== undefined && demoAccounts.length > 0 && (
        <DemoAccounts
          accounts={demoAccounts}
          isBusy={signIn.isPending}
          onTry={({ email, password }) => {
            form.reset({ email, password });
            send({ email, password });
          }}
        />
      )}
    </FormStack>
  );
}
