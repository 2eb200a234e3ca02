import { toNestErrors } from '@hookform/resolvers';
import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';

type Dto = new () => object;

/**
 * Validates a form by the contract's own DTO class, the same that the API validates with.
 * Class and validator are fetched when the form is first checked, so that no other screen carries them:
 * `dtoResolver(async () => (await import('../lib/sign-up-check')).SignUpDto)`.
 * Errors carry a stable code in `type` and its numbers as JSON in `message`; the fields turn them into sentences.
 */
export function dtoResolver<Values extends FieldValues>(loadDto: () => Promise<Dto>): Resolver<Values> {
  return async (values, _context, options) => {
    const problems = await validate(loadDto, values);
    if (problems.length === 0) return { values, errors: {} };
    const errors: FieldErrors = {};
    for (const { path, code, params } of problems) {
      errors[path] ??= { type: code, message: JSON.stringify(params ?? {}) };
    }
    return { values: {}, errors: toNestErrors<Values>(errors, options) };
  };
}

async function validate(loadDto: () => Promise<Dto>, values: FieldValues) {
  try {
    // In this order: the DTO's decorators need the metadata that the validator's module brings.
    const { validateDto } = await import('./validate-dto');
    return validateDto(await loadDto(), values);
  } catch {
    // Without network the check cannot be fetched. The API checks anyway, and sending will say that it is offline.
    return [];
  }
}
