import type { ChangeEmailDto } from '@headframe/shared/accounts';
import { Mail } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { CodeField } from '../../../components/form/code-field';
import { dtoResolver } from '../../../components/form/dto-resolver';
import { FormNotice } from '../../../components/form/form-notice';
import { FormStack } from '../../../components/form/form-stack';
import { showCode, showFieldErrors } from '../../../components/form/server-errors';
import { TextField } from '../../../components/form/text-field';
import { Button } from '../../../components/ui/button/button';
import { SettingsActions, SettingsPart } from '../../../components/ui/settings-part/settings-part';
import { useToast } from '../../../components/ui/toast/toast';
import { useFreshProof } from '../../../lib/fresh-proof';
import { useT } from '../../../lib/i18n/language-provider';
import { useEmailChange, useEmailChangeRequest } from '../api/account';

const ID = 'address';

/** The address one signs in with. Another one counts once the code that went there was typed here. */
export function EmailPart({ email }: { readonly email: string }) {
  const t = useT();
  const toast = useToast();
  const [step, setStep] = useState<'closed' | 'address' | { readonly sentTo: string }>('closed');
  const close = () => setStep('closed');
  return (
    <SettingsPart id={ID} icon={Mail} title={t('accounts.email')} lead={email}>
      {step === 'closed' && (
        <SettingsActions>
          <Button onClick={() => setStep('address')}>{t('accounts.email_change')}</Button>
        </SettingsActions>
      )}
      {step === 'address' && <NewAddressForm onSent={(sentTo) => setStep({ sentTo })} onCancel={close} />}
      {typeof step === 'object' && (
        <NewAddressCodeForm
          sentTo={step.sentTo}
          onDone={() => {
            close();
            toast(t('accounts.email_changed'));
          }}
          onCancel={close}
        />
      )}
    </SettingsPart>
  );
}

interface NewAddressFormProps {
  readonly onSent: (address: string) => void;
  readonly onCancel: () => void;
}

function NewAddressForm({ onSent, onCancel }: NewAddressFormProps) {
  const t = useT();
  const prove = useFreshProof(ID);
  const request = useEmailChangeRequest();
  const form = useForm<ChangeEmailDto>({
    defaultValues: { email: '' },
    resolver: dtoResolver<ChangeEmailDto>(async () => (await import('../lib/email-check')).ChangeEmailDto),
  });
  const { setFocus } = form;
  useEffect(() => setFocus('email'), [setFocus]);
  const send = ({ email }: ChangeEmailDto) =>
    request.mutate(
      { email: email.trim() },
      {
        onSuccess: () => onSent(email.trim()),
        onError: (error) => {
          prove(error);
          showFieldErrors(form, error);
        },
      },
    );
  return (
    <FormStack form={form} onSend={send}>
      <TextField
        control={form.control}
        name="email"
        type="email"
        label={t('accounts.email_new')}
        hint={t('accounts.email_new_hint')}
        autoComplete="email"
      />
      <FormNotice control={form.control} error={request.error} />
      <SettingsActions>
        <Button type="submit" variant="primary" loading={request.isPending}>
          {t('accounts.email_send_code')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('accounts.not_now')}
        </Button>
      </SettingsActions>
    </FormStack>
  );
}

interface NewAddressCodeFormProps {
  readonly sentTo: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function NewAddressCodeForm({ sentTo, onDone, onCancel }: NewAddressCodeFormProps) {
  const t = useT();
  const prove = useFreshProof(ID);
  const change = useEmailChange();
  const form = useForm({
    defaultValues: { code: '' },
    resolver: dtoResolver<{ code: string }>(async () => (await import('../lib/code-check')).CodeDto),
  });
  const { setFocus } = form;
  useEffect(() => setFocus('code'), [setFocus]);
  const send = (values: { code: string }) =>
    change.mutate(values, {
      onSuccess: onDone,
      onError: (error) => {
        prove(error);
        showCode(form, 'code', error);
      },
    });
  return (
    <FormStack form={form} onSend={send}>
      <CodeField
        control={form.control}
        name="code"
        kind="digits"
        autoComplete="one-time-code"
        label={t('accounts.email_code')}
        hint={t('accounts.email_code_hint', { email: sentTo })}
      />
      <FormNotice control={form.control} error={change.error} />
      <SettingsActions>
        <Button type="submit" variant="primary" loading={change.isPending}>
          {t('accounts.email_take')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('accounts.not_now')}
        </Button>
      </SettingsActions>
    </FormStack>
  );
}
