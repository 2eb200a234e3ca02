import type { AskGuardianDto, GuardianStatusDto } from '@headframe/shared/guardians';
import { useForm } from 'react-hook-form';
import { dtoResolver } from '../../../components/form/dto-resolver';
import { FormNotice } from '../../../components/form/form-notice';
import { FormStack } from '../../../components/form/form-stack';
import { showFieldErrors } from '../../../components/form/server-errors';
import { TextField } from '../../../components/form/text-field';
import { Button } from '../../../components/ui/button/button';
import { SettingsActions } from '../../../components/ui/settings-part/settings-part';
import { useToast } from '../../../components/ui/toast/toast';
import { useT } from '../../../lib/i18n/language-provider';
import { useGuardianAsk } from '../api/own-consent';
import styles from './guardian-status.module.css';

interface GuardianAskFormProps {
  readonly status: GuardianStatusDto;
  readonly onDone: () => void;
}

/** Has a guardian asked: the same one again, or another. */
export function GuardianAskForm({ status, onDone }: GuardianAskFormProps) {
  const t = useT();
  const toast = useToast();
  const ask = useGuardianAsk();
  const form = useForm<AskGuardianDto>({
    defaultValues: { email: '' },
    resolver: dtoResolver<AskGuardianDto>(async () => (await import('../lib/ask-check')).AskGuardianDto),
  });
  const send = (values: AskGuardianDto) =>
    ask.mutate(values, {
      onSuccess: () => {
        toast(t('guardians.own_sent'));
        onDone();
      },
      onError: (error) => void showFieldErrors(form, error),
    });
  return (
    <FormStack form={form} onSend={send}>
      <TextField
        control={form.control}
        name="email"
        type="email"
        label={t('accounts.guardian_email')}
        hint={t('accounts.guardian_email_authorise')}
        autoComplete="off"
      />
      <p className={styles.note}>
        {status.state === 'asked' && `${t('guardians.own_old_link')} `}
        {t('guardians.own_left', { count: status.requestsLeft })}
      </p>
      <FormNotice control={form.control} error={ask.error} />
      <SettingsActions>
        <Button type="submit" variant="primary" loading={ask.isPending}>
          {t('guardians.own_send')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t('guardians.own_cancel')}
        </Button>
      </SettingsActions>
    </FormStack>
  );
}
