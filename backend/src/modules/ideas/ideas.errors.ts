import type { FieldProblem } from '@headframe/shared/common';
import { IDEA_LIMITS, type IdeaTexts, missingFor, tooShort } from '@headframe/shared/ideas';
import { DomainError, validationFailed } from '../../platform/errors/domain-error.js';

export const challengeUnknown = (): DomainError => validationFailed([{ path: 'challenge', code: 'choice_invalid' }]);

/** Names each field that keeps an idea from being published. */
export function textIncomplete(texts: IdeaTexts): DomainError {
  const fields = new Set([...missingFor('spark', texts), ...tooShort(texts)]);
  const errors = [...fields].map((field): FieldProblem => ({
    path: field,
    code: 'text_too_short',
    params: { min: IDEA_LIMITS[field].min },
  }));
  return new DomainError({
    status: 422,
    code: 'text_incomplete',
    detail: 'Some fields are still too short to publish.',
    errors,
  });
}

/** Names each part in which a change that was called small is none. */
export const notMinor = (parts: readonly string[]): DomainError =>
  new DomainError({
    status: 422,
    code: 'not_minor',
    detail: 'This changes what the idea means, so its supporters are asked again: save it as a full change.',
    errors: parts.map((path) => ({ path, code: 'not_minor' })),
  });
