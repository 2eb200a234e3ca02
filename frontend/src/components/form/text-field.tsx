import type { HTMLInputAutoCompleteAttribute } from 'react';
import type { FieldValues } from 'react-hook-form';
import { CodePointCounter } from '../ui/field/code-point-counter';
import { Field, inputClass } from '../ui/field/field';
import { type FormFieldProps, useFormField } from './use-form-field';

interface TextFieldProps<Values extends FieldValues> extends FormFieldProps<Values> {
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'url' | 'date' | 'datetime-local';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly placeholder?: string;
  /** Which keys a phone offers. */
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
  /** Shows a counter; the limit itself is the DTO's. */
  readonly max?: number;
}

/** One line of text. */
export function TextField<Values extends FieldValues>({
  type = 'text',
  autoComplete,
  placeholder,
  inputMode,
  max,
  control,
  name,
  ...texts
}: TextFieldProps<Values>) {
  const { field, error } = useFormField({ control, name });
  const value = field.value ?? '';
  return (
    <Field {...texts} error={error} counter={max !== undefined && <CodePointCounter text={value} max={max} />}>
      {(input) => (
        <input
          {...input}
          {...field}
          value={value}
          type={type}
          className={inputClass}
          autoComplete={autoComplete}
          placeholder={placeholder}
          inputMode={inputMode}
        />
      )}
    </Field>
  );
}
