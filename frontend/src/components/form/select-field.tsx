import type { FieldValues } from 'react-hook-form';
import { Field, selectClass } from '../ui/field/field';
import { type FormFieldProps, useFormField } from './use-form-field';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** The language of the label where it is not the page's. */
  readonly lang?: string;
}

interface SelectFieldProps<Values extends FieldValues> extends FormFieldProps<Values> {
  readonly choices: readonly Choice[];
  /** The first row while nothing is chosen. */
  readonly placeholder?: string;
}

/** One of many. The browser's own list: it is the best one on every phone. */
export function SelectField<Values extends FieldValues>({
  choices,
  placeholder,
  control,
  name,
  ...texts
}: SelectFieldProps<Values>) {
  const { field, error } = useFormField({ control, name });
  return (
    <Field {...texts} error={error}>
      {(input) => (
        <select {...input} {...field} value={field.value ?? ''} className={selectClass}>
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {choices.map(({ value, label, lang }) => (
            <option key={value} value={value} lang={lang}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
