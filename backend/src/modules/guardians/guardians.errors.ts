import { DomainError, validationFailed } from '../../platform/errors/domain-error.js';

/** @param path the field of the form that was sent */
export const guardianMissing = (path: string): DomainError => validationFailed([{ path, code: 'guardian_missing' }]);

export const guardianOwnAddress = (path: string): DomainError =>
  validationFailed([{ path, code: 'guardian_own_address' }]);

export const guardianNotNeeded = (): DomainError =>
  new DomainError({
    status: 409,
    code: 'guardian_not_needed',
    detail: 'No guardian has to be asked for this account.',
  });

export const guardianRequestsExhausted = (): DomainError =>
  new DomainError({
    status: 409,
    code: 'guardian_requests_exhausted',
    detail: 'A guardian was asked as often as one account may ask.',
  });

/** The same for a link that never was, one that a newer one replaced, and one whose account is gone. */
export const guardianLinkClosed = (): DomainError =>
  new DomainError({ status: 404, code: 'guardian_link_closed', detail: 'This link leads nowhere any more.' });

export const guardianConfirmationMissing = (): DomainError =>
  validationFailed([{ path: 'isResponsibleAdult', code: 'guardian_confirmation_missing' }]);

export const answeredAlready = (): DomainError =>
  new DomainError({
    status: 409,
    code: 'status_closed',
    detail: 'This was answered already, or cannot be answered now.',
  });
