import type { FieldValues } from 'react-hook-form';
import { CodePointCounter } from '../ui/field/code-point-counter';
import { Field, inputClass } from '../ui/field/field';
import styles from './text-area-field.module.css';
import { type FormFieldProps, useFormField } from './use-form-field';
import { classNames } from '../../lib/class-names';

interface TextAreaFieldProps<Values extends FieldValues> extends FormFieldProps<Values> {
  readonly max: number;
  readonly rows?: number;
  readonly placeholder?: string;
  /** The language that is being written, for the spelling check. */
  readonly lang?: string;
}

/** Several lines of text that grow with what is written, and a counter. */
export function TextAreaField<Values extends FieldValues>({
  max,
  rows = 4,
  placeholder,
  lang,
  control,
  name,
  ...texts
}: TextAreaFieldProps<Values>) {
  const { field, error } = useFormField({ control, name });
  const value = field.value ?? '';
  return (
    <Field {...texts} error={error} counter={<CodePointCounter text={value} max={max} />}>
      {(input) => (
        <textarea
          {...input}
          {...field}
          value={value}
          rows={rows}
          lang={lang}
          className={classNames(inputClass, styles.area)}
          placeholder={placeholder}
        />
      )}
    </Field>
  );
}
