import { countCodePoints } from '@headframe/shared/common';
import type { FieldErrors, FieldPath, FieldValues, Resolver } from 'react-hook-form';

/** Checks only that something is there, and not too much of it: for forms that send less than a whole DTO, or more. */
export function neededResolver<Values extends FieldValues>(
  names: readonly FieldPath<Values>[],
  limits: { readonly max?: number } = {},
): Resolver<Values> {
  return (values) => {
    const errors: FieldErrors<Record<string, string>> = {};
    for (const name of names) {
      const value: unknown = values[name];
      const length = typeof value === 'string' ? countCodePoints(value.trim()) : 0;
      if (length === 0) errors[name] = { type: 'field_missing' };
      else if (limits.max !== undefined && length > limits.max)
        errors[name] = { type: 'text_too_long', message: JSON.stringify(limits) };
    }
    if (Object.keys(errors).length === 0) return { values, errors: {} };
    return { values: {}, errors: errors as FieldErrors<Values> };
  };
}
