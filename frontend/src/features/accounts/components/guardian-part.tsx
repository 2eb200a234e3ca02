import { GUARDIAN_DEADLINE_DAYS, type GuardianMode } from '@headframe/shared/accounts';
import type { FieldValues } from 'react-hook-form';
import { TextField } from '../../../components/form/text-field';
import type { FormFieldProps } from '../../../components/form/use-form-field';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './sign-up-form.module.css';

type GuardianPartProps<Values extends FieldValues> = Pick<FormFieldProps<Values>, 'control' | 'name'> & {
  readonly mode: GuardianMode;
};

/** Where the region asks or tells a guardian: what will happen, and whom to write to. */
export function GuardianPart<Values extends FieldValues>({ mode, ...field }: GuardianPartProps<Values>) {
  const t = useT();
  return (
    <div className={styles.guardian} data-empty={mode === 'none' || undefined}>
      <div role="status">
        {mode !== 'none' && (
          <div className={styles.note}>
            <p className={styles.noteLead}>{t(`accounts.guardian_${mode}_lead`)}</p>
            <p>{t(`accounts.guardian_${mode}`, { days: GUARDIAN_DEADLINE_DAYS })}</p>
          </div>
        )}
      </div>
      {mode !== 'none' && (
        <TextField
          {...field}
          type="email"
          label={t('accounts.guardian_email')}
          hint={t(`accounts.guardian_email_${mode}`)}
          autoComplete="off"
        />
      )}
    </div>
  );
}
