import type { FieldValues } from 'react-hook-form';
import { FieldGroup } from '../ui/field/field';
import styles from './choice-cards.module.css';
import { type FormFieldProps, useFormField } from './use-form-field';

export interface CardChoice {
  readonly value: string;
  readonly label: string;
  /** What choosing it means, in one sentence. */
  readonly hint?: string;
}

interface RadioCardsFieldProps<Values extends FieldValues> extends FormFieldProps<Values> {
  readonly choices: readonly CardChoice[];
}

/** One of a few, each big enough for a thumb. */
export function RadioCardsField<Values extends FieldValues>({
  choices,
  control,
  name,
  ...texts
}: RadioCardsFieldProps<Values>) {
  const { field, error } = useFormField({ control, name });
  return (
    <FieldGroup {...texts} error={error}>
      {() => (
        <div className={styles.cards}>
          {choices.map((choice, index) => (
            <label key={choice.value} className={styles.card}>
              <input
                type="radio"
                name={field.name}
                value={choice.value}
                ref={index === 0 ? field.ref : undefined}
                checked={field.value === choice.value}
                onChange={() => field.onChange(choice.value)}
                onBlur={field.onBlur}
              />
              <span className={styles.text}>
                <span className={styles.label}>{choice.label}</span>
                {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  );
}
