import { SUGGESTIONS_OPEN_MAX } from '@headframe/shared/suggestions';
import { DomainError } from '../../platform/errors/domain-error.js';

export const suggestionSame = (): DomainError =>
  new DomainError({ status: 422, code: 'suggestion_same', detail: 'This is what the idea says already.' });

export const suggestionClosed = (): DomainError =>
  new DomainError({
    status: 409,
    code: 'suggestion_closed',
    detail: 'This suggestion has been answered or withdrawn.',
  });

export const suggestionConflict = (): DomainError =>
  new DomainError({
    status: 409,
    code: 'suggestion_conflict',
    detail: 'The same place was changed meanwhile. Say in `text` how the part shall read.',
  });

export const suggestionsExhausted = (): DomainError =>
  new DomainError({
    status: 409,
    code: 'suggestions_exhausted',
    detail: `At most ${SUGGESTIONS_OPEN_MAX.person} suggestions of one person, and ${SUGGESTIONS_OPEN_MAX.idea} in all, wait for one idea.`,
  });
