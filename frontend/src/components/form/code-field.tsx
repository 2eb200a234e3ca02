import type { FieldValues } from 'react-hook-form';
import { classNames } from '../../lib/class-names';
import { Field, inputClass } from '../ui/field/field';
import styles from './code-field.module.css';
import { type FormFieldProps, useFormField } from './use-form-field';

interface CodeFieldProps<Values extends FieldValues> extends FormFieldProps<Values> {
  /** `digits` brings up the keypad of a phone; `letters` are typed in capitals. */
  readonly kind: 'digits' | 'letters';
  /** `one-time-code` lets a phone offer the code of a message. */
  readonly autoComplete?: 'one-time-code' | 'off';
}

/** A short code that is copied from somewhere. Spaces do not count, so pasting works however it was printed. */
export function CodeField<Values extends FieldValues>({
  kind,
  autoComplete = 'off',
  control,
  name,
  ...texts
}: CodeFieldProps<Values>) {
  const { field, error } = useFormField({ control, name });
  return (
    <Field {...texts} error={error}>
      {(input) => (
        <input
          {...input}
          {...field}
          value={field.value ?? ''}
          type="text"
          inputMode={kind === 'digits' ? 'numeric' : 'text'}
          className={classNames(inputClass, styles.code)}
          autoComplete={autoComplete}
          autoCapitalize={kind === 'digits' ? 'none' : 'characters'}
          autoCorrect="off"
          spellCheck={false}
        />
      )}
    </Field>
  );
}
