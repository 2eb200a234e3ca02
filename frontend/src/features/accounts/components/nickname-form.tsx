import { ACCOUNT_LIMITS } from '@headframe/shared/accounts';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { dtoResolver } from '../../../components/form/dto-resolver';
import { FormNotice } from '../../../components/form/form-notice';
import { FormStack } from '../../../components/form/form-stack';
import { showFieldErrors } from '../../../components/form/server-errors';
import { TextField } from '../../../components/form/text-field';
import { Button } from '../../../components/ui/button/button';
import { SettingsActions } from '../../../components/ui/settings-part/settings-part';
import { useT } from '../../../lib/i18n/language-provider';
import { useAccountUpdate } from '../api/account';
import styles from './account-facts.module.css';

interface NicknameFormProps {
  readonly nickname: string;
  readonly onDone: () => void;
}

/** Another nickname. What was said under the old one bears the new one from then on. */
export function NicknameForm({ nickname, onDone }: NicknameFormProps) {
  const t = useT();
  const update = useAccountUpdate();
  const form = useForm({
    defaultValues: { nickname },
    resolver: dtoResolver<{ nickname: string }>(async () => (await import('../lib/update-check')).UpdateAccountDto),
  });
  const { setFocus } = form;
  useEffect(() => setFocus('nickname', { shouldSelect: true }), [setFocus]);
  const send = (values: { nickname: string }) =>
    update.mutate(values, { onSuccess: onDone, onError: (error) => void showFieldErrors(form, error) });
  return (
    <div className={styles.form}>
      <FormStack form={form} onSend={send}>
        <TextField
          control={form.control}
          name="nickname"
          label={t('accounts.nickname_new')}
          hint={t('accounts.nickname_everywhere')}
          max={ACCOUNT_LIMITS.nickname.max}
          autoComplete="off"
        />
        <FormNotice control={form.control} error={update.error} />
        <SettingsActions>
          <Button type="submit" variant="primary" loading={update.isPending}>
            {t('accounts.save')}
          </Button>
          <Button variant="quiet" onClick={onDone}>
            {t('accounts.not_now')}
          </Button>
        </SettingsActions>
      </FormStack>
    </div>
  );
}
