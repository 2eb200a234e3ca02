import { AGE_BANDS, type AgeBand } from '@headframe/shared/accounts';
import { useForm } from 'react-hook-form';
import { FormNotice } from '../../../components/form/form-notice';
import { FormStack } from '../../../components/form/form-stack';
import { neededResolver } from '../../../components/form/needed-resolver';
import { RadioCardsField } from '../../../components/form/radio-cards-field';
import { showFieldErrors } from '../../../components/form/server-errors';
import { Button } from '../../../components/ui/button/button';
import { SettingsActions } from '../../../components/ui/settings-part/settings-part';
import { useT } from '../../../lib/i18n/language-provider';
import { useAccountUpdate } from '../api/account';
import styles from './account-facts.module.css';

interface AgeFormProps {
  readonly band: AgeBand;
  readonly onDone: () => void;
}

/** Time passes: a person moves to an older band, never back. */
export function AgeForm({ band, onDone }: AgeFormProps) {
  const t = useT();
  const update = useAccountUpdate();
  const older = AGE_BANDS.slice(AGE_BANDS.indexOf(band) + 1);
  const form = useForm<{ ageBand: AgeBand | '' }>({
    defaultValues: { ageBand: '' },
    resolver: neededResolver(['ageBand']),
  });
  const send = ({ ageBand }: { ageBand: AgeBand | '' }) => {
    if (ageBand === '') return;
    update.mutate({ ageBand }, { onSuccess: onDone, onError: (error) => void showFieldErrors(form, error) });
  };
  return (
    <div className={styles.form}>
      <FormStack form={form} onSend={send}>
        <RadioCardsField
          control={form.control}
          name="ageBand"
          label={t('accounts.age_new')}
          hint={t('accounts.age_only_older')}
          choices={older.map((value) => ({ value, label: t(`age_bands.${value}`) }))}
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
