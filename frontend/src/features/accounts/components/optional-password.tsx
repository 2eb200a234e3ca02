import { ChevronDown } from 'lucide-react';
import type { FieldValues } from 'react-hook-form';
import { PasswordField } from '../../../components/form/password-field';
import type { FormFieldProps } from '../../../components/form/use-form-field';
import { Icon } from '../../../components/ui/icon/icon';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './optional-password.module.css';

/** Nobody needs a password; who wants one unfolds it. */
export function OptionalPassword<Values extends FieldValues>(field: Pick<FormFieldProps<Values>, 'control' | 'name'>) {
  const t = useT();
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>
        <Icon of={ChevronDown} className={styles.arrow} />
        {t('accounts.password_optional')}
      </summary>
      <div className={styles.inner}>
        <PasswordField
          {...field}
          optional
          label={t('accounts.password')}
          hint={t('accounts.password_rule')}
          autoComplete="new-password"
        />
      </div>
    </details>
  );
}
