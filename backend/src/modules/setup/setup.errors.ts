import { DomainError, validationFailed } from '../../platform/errors/domain-error.js';

export const setUpDone = (): DomainError =>
  new DomainError({ status: 409, code: 'setup_done', detail: 'This installation has an administrator already.' });

export const setUpLinkWrong = (): DomainError =>
  new DomainError({
    status: 403,
    code: 'setup_link_wrong',
    detail: 'This address is used, replaced or older than an hour. Start the server again for a new one.',
  });

export const timeZoneUnknown = (): DomainError => validationFailed([{ path: 'timeZone', code: 'time_zone_unknown' }]);
