import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { ApiError } from '../../lib/api-error';

/**
 * Puts the fields that the API refused under their inputs and moves the focus to the first.
 *
 * @returns whether every part of the answer found its field; otherwise show an `ErrorNotice` as well
 */
export function showFieldErrors<Values extends FieldValues>(form: UseFormReturn<Values>, error: unknown): boolean {
  if (!(error instanceof ApiError) || error.fields.length === 0) return false;
  const known = form.getValues();
  let shown = 0;
  for (const { path, code, params } of error.fields) {
    if (!((path.split('.')[0] as string) in known)) continue;
    const name = path as FieldPath<Values>;
    form.setError(name, { type: code, message: JSON.stringify(params ?? {}) }, { shouldFocus: shown === 0 });
    shown += 1;
  }
  return shown === error.fields.length;
}

/** Codes of a whole answer that belong to the one field that was sent. */
const OF_THE_FIELD = new Set(['code_wrong', 'pin_wrong']);

/** Puts a wrong code under the field where it was typed; whatever else went wrong is left to an `ErrorNotice`. */
export function showCode<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  name: FieldPath<Values>,
  error: unknown,
): void {
  if (showFieldErrors(form, error)) return;
  if (error instanceof ApiError && OF_THE_FIELD.has(error.code)) {
    form.setError(name, { type: error.code, message: '{}' }, { shouldFocus: true });
  }
}
