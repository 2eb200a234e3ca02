import { type Control, type FieldValues, useFormState } from 'react-hook-form';
import { ErrorNotice } from '../ui/error-notice/error-notice';

interface FormNoticeProps<Values extends FieldValues> {
  readonly control: Control<Values>;
  /** Why sending failed; `null` where it did not. */
  readonly error: unknown;
}

/** Says what went wrong with a form as a whole. What belongs to a field is said there, and not a second time here. */
export function FormNotice<Values extends FieldValues>({ control, error }: FormNoticeProps<Values>) {
  const { errors } = useFormState({ control });
  if (error === null || Object.keys(errors).length > 0) return null;
  return <ErrorNotice error={error} />;
}
