import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { classNames } from '../../lib/class-names';
import { useT } from '../../lib/i18n/language-provider';
import { Field, inputClass } from '../ui/field/field';
import { IconButton } from '../ui/icon-button/icon-button';
import styles from './password-field.module.css';
import { type FormFieldProps, useFormField } from './use-form-field';

interface PasswordFieldProps<Values extends FieldValues> extends FormFieldProps<Values> {
  /** Lets password managers help. */
  readonly autoComplete: 'current-password' | 'new-password';
}

/** A password that can be looked at while it is typed; pasting and password managers are welcome. */
export function PasswordField<Values extends FieldValues>({
  autoComplete,
  control,
  name,
  ...texts
}: PasswordFieldProps<Values>) {
  const t = useT();
  const { field, error } = useFormField({ control, name });
  const [isShown, setShown] = useState(false);
  return (
    <Field {...texts} error={error}>
      {(input) => (
        <div className={styles.row}>
          <input
            {...input}
            {...field}
            value={field.value ?? ''}
            type={isShown ? 'text' : 'password'}
            className={classNames(inputClass, styles.input)}
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
          />
          <IconButton
            icon={isShown ? EyeOff : Eye}
            label={t('accounts.password_show')}
            aria-pressed={isShown}
            className={styles.toggle}
            onClick={() => setShown(!isShown)}
          />
        </div>
      )}
    </Field>
  );
}
