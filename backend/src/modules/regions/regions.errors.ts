import { type DomainError, validationFailed } from '../../platform/errors/domain-error.js';

export const regionSlugTaken = (): DomainError => validationFailed([{ path: 'regionSlug', code: 'choice_invalid' }]);
