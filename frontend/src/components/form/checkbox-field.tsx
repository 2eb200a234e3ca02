import type { FieldValues } from 'react-hook-form';
import styles from './choice-cards.module.css';
import { type FormFieldProps, useFormField } from './use-form-field';

/** A yes or no. The value is a boolean. */
export function CheckboxField<Values extends FieldValues>({
  control,
  name,
  label,
  hint,
}: Omit<FormFieldProps<Values>, 'optional'>) {
  const { field } = useFormField({ control, name });
  const { value, ...input } = field;
  return (
    <label className={styles.card}>
      <input
        {...input}
        type="checkbox"
        checked={value === true}
        onChange={({ target }) => input.onChange(target.checked)}
      />
      <span className={styles.text}>
        <span className={styles.label}>{label}</span>
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
    </label>
  );
}
