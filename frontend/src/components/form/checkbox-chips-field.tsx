import type { FieldValues } from 'react-hook-form';
import { FieldGroup } from '../ui/field/field';
import styles from './choice-cards.module.css';
import type { CardChoice } from './radio-cards';
import { type FormFieldProps, useFormField } from './use-form-field';

interface CheckboxChipsFieldProps<Values extends FieldValues> extends FormFieldProps<Values> {
  readonly choices: readonly CardChoice[];
  /** How many may be chosen; the others then rest. */
  readonly max: number;
}

/** A few of many. The value is an array. */
export function CheckboxChipsField<Values extends FieldValues>({
  choices,
  max,
  control,
  name,
  ...texts
}: CheckboxChipsFieldProps<Values>) {
  const { field, error } = useFormField({ control, name });
  const chosen: readonly string[] = Array.isArray(field.value) ? (field.value as string[]) : [];
  const toggle = (value: string) =>
    field.onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <FieldGroup {...texts} error={error}>
      {() => (
        <div className={styles.chips}>
          {choices.map(({ value, label }, index) => (
            <label key={value} className={styles.chip}>
              <input
                type="checkbox"
                className={styles.chipInput}
                ref={index === 0 ? field.ref : undefined}
                checked={chosen.includes(value)}
                disabled={chosen.length >= max && !chosen.includes(value)}
                onChange={() => toggle(value)}
                onBlur={field.onBlur}
              />
              {label}
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  );
}
