import type { FieldValues } from 'react-hook-form';
import { FieldGroup } from '../ui/field/field';
import { type CardChoice, RadioCards } from './radio-cards';
import { type FormFieldProps, useFormField } from './use-form-field';

interface RadioCardsFieldProps<Values extends FieldValues> extends FormFieldProps<Values> {
  readonly choices: readonly CardChoice[];
}

/** One of a few, in a form. */
export function RadioCardsField<Values extends FieldValues>({
  choices,
  control,
  name,
  ...texts
}: RadioCardsFieldProps<Values>) {
  const { field, error } = useFormField({ control, name });
  const { ref, ...own } = field;
  return (
    <FieldGroup {...texts} error={error}>
      {() => <RadioCards {...own} firstRef={ref} choices={choices} />}
    </FieldGroup>
  );
}
