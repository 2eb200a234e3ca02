import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { classNames } from '../../lib/class-names';
import { Field, inputClass } from '../ui/field/field';
import styles from './number-field.module.css';
import { type FormFieldProps, useFormField } from './use-form-field';

/**
 * A whole number. The value is a number, `null` while there is none, and `NaN`, which no check lets pass, for anything else:
 * nobody's 2.5 becomes 25.
 */
export function NumberField<Values extends FieldValues>({ control, name, ...texts }: FormFieldProps<Values>) {
  const { field, error } = useFormField({ control, name });
  const value: unknown = field.value;
  const [typed, setTyped] = useState('');
  const shown = Object.is(wholeOf(typed), value) ? typed : '';
  return (
    <Field {...texts} error={error}>
      {(input) => (
        <input
          {...input}
          {...field}
          value={shown === '' && typeof value === 'number' ? String(value) : shown}
          onChange={({ target }) => {
            setTyped(target.value);
            field.onChange(wholeOf(target.value));
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

function wholeOf(typed: string): number | null {
  const plain = typed.trim();
  if (plain === '') return null;
  return /^\d{1,9}$/.test(plain) ? Number(plain) : NaN;
}
