import { DomainError } from '../../platform/errors/domain-error.js';

/** As many people as can write in one section at once are there already, or as many windows of one person. */
export const coEditingFull = (): DomainError =>
  new DomainError({
    status: 409,
    code: 'co_editing_full',
    detail: 'As many people as can write here at once are here already.',
  });

/** What was sent is no update of this text, or holds what limited Markdown cannot say. */
export const coEditingRefused = (): DomainError =>
  new DomainError({ status: 422, code: 'co_editing_refused', detail: 'That is no change of this text.' });

export const coEditingTooLong = (): DomainError =>
  new DomainError({ status: 422, code: 'co_editing_too_long', detail: 'The text would become too long.' });
