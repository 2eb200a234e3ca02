import { DomainError, validationFailed } from '../../platform/errors/domain-error.js';

export const ownVetting = (): DomainError =>
  new DomainError({
    status: 403,
    code: 'own_vetting',
    detail: 'Somebody else has to see your certificate and say so.',
  });

export const vettingDates = (): DomainError => validationFailed([{ path: 'validUntil', code: 'vetting_dates' }]);
