import { DomainError, validationFailed } from '../../platform/errors/domain-error.js';

/** The same for a wrong PIN, a code that belongs to no group, and a group that is closed. */
export const pinWrong = (): DomainError =>
  new DomainError({ status: 401, code: 'pin_wrong', detail: 'Code and PIN do not belong together.' });

/** The seat was taken by another browser with the same PIN, or the group was closed, since this sign-up began. */
export const seatTaken = (): DomainError =>
  new DomainError({ status: 401, code: 'sign_in_expired', detail: 'Sign in with code and PIN once more.' });

export const labUnknown = (): DomainError => validationFailed([{ path: 'lab', code: 'choice_invalid' }]);
export const organisationUnknown = (): DomainError =>
  validationFailed([{ path: 'organisation', code: 'choice_invalid' }]);
export const dayInFuture = (): DomainError => validationFailed([{ path: 'authorisedOn', code: 'day_in_future' }]);

export const tooManyGroups = (): DomainError =>
  new DomainError({
    status: 409,
    code: 'too_many_groups',
    detail: 'Close a group of this lab before opening another.',
  });

export const groupClosed = (): DomainError =>
  new DomainError({ status: 409, code: 'group_closed', detail: 'This group is closed.' });
