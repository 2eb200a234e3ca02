import type { FieldProblem } from '@headframe/shared/common';
import { IDEA_LIMITS, type IdeaTexts, missingFor, tooShort } from '@headframe/shared/ideas';
import { DomainError, validationFailed } from '../../platform/errors/domain-error.js';

export const revisionNeeded = (): DomainError =>
  new DomainError({
    status: 428,
    code: 'precondition_required',
    detail: 'Say in If-Match which revision you changed, in quotes.',
  });

export const revisionOutdated = (): DomainError =>
  new DomainError({
    status: 412,
    code: 'revision_outdated',
    detail: 'It was changed meanwhile. Read it again; nothing of yours was stored.',
  });

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
