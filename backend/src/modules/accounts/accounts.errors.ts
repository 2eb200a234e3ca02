import { DomainError } from '../../platform/errors/domain-error.js';

export const nicknameTaken = (): DomainError =>
  new DomainError({
    status: 422,
    code: 'validation_failed',
    detail: 'Somebody else has this nickname.',
    errors: [{ path: 'nickname', code: 'nickname_taken' }],
  });

export const signUpRefused = (): DomainError =>
  new DomainError({
    status: 409,
    code: 'sign_up_refused',
    detail: 'No account could be opened with this address. If it is yours already, sign in.',
  });

export const regionUnknown = (): DomainError =>
  new DomainError({
    status: 422,
    code: 'validation_failed',
    detail: 'There is no such region.',
    errors: [{ path: 'region', code: 'choice_invalid' }],
  });
