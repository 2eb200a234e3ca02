import type { FieldValues } from 'react-hook-form';
import { classNames } from '../../lib/class-names';
import { Field, inputClass } from '../ui/field/field';
import styles from './number-field.module.css';
import { type FormFieldProps, useFormField } from './use-form-field';

/** A whole number. The value is a number, or `null` while there is none. */
export function NumberField<Values extends FieldValues>({ control, name, ...texts }: FormFieldProps<Values>) {
  const { field, error } = useFormField({ control, name });
  const value: unknown = field.value;
  return (
    <Field {...texts} error={error}>
      {(input) => (
        <input
          {...input}
          {...field}
          value={typeof value === 'number' ? String(value) : ''}
          onChange={({ target }) => {
            const digits = target.value.replaceAll(/\D/g, '').slice(0, 9);
            field.onChange(digits === '' ? null : Number(digits));
          }}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          className={classNames(inputClass, styles.number)}
        />
      )}
    </Field>
  );
}
