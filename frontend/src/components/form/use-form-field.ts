import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { fieldSentence } from '../../lib/i18n/error-sentence';
import { useT } from '../../lib/i18n/language-provider';

/** What every form field takes: the form's `control`, the field's name and its texts. */
export interface FormFieldProps<Values extends FieldValues> {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  readonly label: string;
  readonly hint?: React.ReactNode;
  readonly optional?: boolean;
}

/** Ties a field to its form and turns the error's code into a sentence. */
export function useFormField<Values extends FieldValues>({
  control,
  name,
}: Pick<FormFieldProps<Values>, 'control' | 'name'>) {
  const t = useT();
  const { field, fieldState } = useController({ control, name });
  const { error } = fieldState;
  return { field, error: error && fieldSentence(t, { code: error.type, params: paramsOf(error.message) }) };
}

function paramsOf(message: string | undefined): Record<string, string | number> {
  try {
    return JSON.parse(message || '{}') as Record<string, string | number>;
  } catch {
    return {};
  }
}
