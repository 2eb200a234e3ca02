import type { SetPasswordDto } from '@headframe/shared/accounts';
import { LockKeyhole } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { dtoResolver } from '../../../components/form/dto-resolver';
import { FormNotice } from '../../../components/form/form-notice';
import { FormStack } from '../../../components/form/form-stack';
import { PasswordField } from '../../../components/form/password-field';
import { showFieldErrors } from '../../../components/form/server-errors';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { SettingsActions, SettingsPart } from '../../../components/ui/settings-part/settings-part';
import { useToast } from '../../../components/ui/toast/toast';
import { useFreshProof } from '../../../lib/fresh-proof';
import { useT } from '../../../lib/i18n/language-provider';
import { usePasswordRemoval, usePasswordSetting } from '../api/account';

const ID = 'password';

/** A password is nobody's duty: set one, change it, or do without. */
export function PasswordPart({ hasPassword }: { readonly hasPassword: boolean }) {
  const t = useT();
  const toast = useToast();
  const prove = useFreshProof(ID);
  const removal = usePasswordRemoval();
  const [isOpen, setOpen] = useState(false);
  return (
    <SettingsPart
      id={ID}
      icon={LockKeyhole}
      title={t('accounts.password')}
      lead={hasPassword ? t('accounts.password_there') : t('accounts.password_none')}
    >
      {isOpen ? (
        <PasswordForm
          onDone={() => {
            setOpen(false);
            toast(t('accounts.password_set_done'));
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <SettingsActions>
          <Button onClick={() => setOpen(true)}>
            {hasPassword ? t('accounts.password_change') : t('accounts.password_set')}
          </Button>
          {hasPassword && (
            <Button
              variant="quiet"
              loading={removal.isPending}
              onClick={() =>
                removal.mutate(undefined, { onSuccess: () => toast(t('accounts.password_removed')), onError: prove })
              }
            >
              {t('accounts.password_remove')}
            </Button>
          )}
        </SettingsActions>
      )}
      {removal.isError && <ErrorNotice error={removal.error} />}
    </SettingsPart>
  );
}

interface PasswordFormProps {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function PasswordForm({ onDone, onCancel }: PasswordFormProps) {
  const t = useT();
  const prove = useFreshProof(ID);
  const setting = usePasswordSetting();
  const form = useForm<SetPasswordDto>({
    defaultValues: { password: '' },
    resolver: dtoResolver<SetPasswordDto>(async () => (await import('../lib/password-check')).SetPasswordDto),
  });
  const { setFocus } = form;
  useEffect(() => setFocus('password'), [setFocus]);
  const send = (values: SetPasswordDto) =>
    setting.mutate(values, {
      onSuccess: onDone,
      onError: (error) => {
        prove(error);
        showFieldErrors(form, error);
      },
    });
  return (
    <FormStack form={form} onSend={send}>
      <PasswordField
        control={form.control}
        name="password"
        label={t('accounts.password_new')}
        hint={t('accounts.password_rule')}
        autoComplete="new-password"
      />
      <FormNotice control={form.control} error={setting.error} />
      <SettingsActions>
        <Button type="submit" variant="primary" loading={setting.isPending}>
          {t('accounts.password_save')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('accounts.not_now')}
        </Button>
      </SettingsActions>
    </FormStack>
  );
}
