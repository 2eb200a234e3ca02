import { DomainError, validationFailed } from '../../platform/errors/domain-error.js';

export const placeUnknown = (): DomainError => validationFailed([{ path: 'place', code: 'choice_invalid' }]);

export const grantExceedsOwn = (): DomainError =>
  new DomainError({
    status: 403,
    code: 'grant_exceeds_own',
    detail: 'Nobody can give or take a role that they do not hold themselves.',
  });
