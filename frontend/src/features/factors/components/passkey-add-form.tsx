import { FACTOR_LIMITS, type FactorAddedDto } from '@headframe/shared/factors';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { FormNotice } from '../../../components/form/form-notice';
import { FormStack } from '../../../components/form/form-stack';
import { neededResolver } from '../../../components/form/needed-resolver';
import { showFieldErrors } from '../../../components/form/server-errors';
import { TextField } from '../../../components/form/text-field';
import { Button } from '../../../components/ui/button/button';
import { SettingsActions } from '../../../components/ui/settings-part/settings-part';
import { useFreshProof } from '../../../lib/fresh-proof';
import { useT } from '../../../lib/i18n/language-provider';
import { usePasskeyAddition } from '../api/change-factors';

interface PasskeyAddFormProps {
  readonly onAdded: (added: FactorAddedDto) => void;
  readonly onCancel: () => void;
}

/** Names a passkey, then the device asks for finger, face or PIN. */
export function PasskeyAddForm({ onAdded, onCancel }: PasskeyAddFormProps) {
  const t = useT();
  const prove = useFreshProof('passkeys');
  const addition = usePasskeyAddition();
  const form = useForm({
    defaultValues: { name: t('factors.passkey_default') },
    resolver: neededResolver<{ name: string }>(['name'], FACTOR_LIMITS.passkeyName),
  });
  const { setFocus } = form;
  useEffect(() => setFocus('name', { shouldSelect: true }), [setFocus]);

  const send = ({ name }: { name: string }) =>
    addition.mutate(name.trim(), {
      onSuccess: onAdded,
      onError: (error) => {
        prove(error);
        showFieldErrors(form, error);
      },
    });
  return (
    <FormStack form={form} onSend={send}>
      <TextField
        control={form.control}
        name="name"
        label={t('factors.passkey_name')}
        hint={t('factors.passkey_name_hint')}
        max={FACTOR_LIMITS.passkeyName.max}
        autoComplete="off"
      />
      <FormNotice control={form.control} error={addition.error} />
      <SettingsActions>
        <Button type="submit" variant="primary" loading={addition.isPending}>
          {t('factors.passkey_go_on')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('factors.not_now')}
        </Button>
      </SettingsActions>
    </FormStack>
  );
}
