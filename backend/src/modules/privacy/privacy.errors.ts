import { DomainError, validationFailed } from '../../platform/errors/domain-error.js';

export const exportRunning = (): DomainError =>
  new DomainError({ status: 409, code: 'export_running', detail: 'A copy of your data is being made already.' });

export const exportGone = (): DomainError =>
  new DomainError({ status: 410, code: 'export_gone', detail: 'This copy is not there any more. Ask for a new one.' });

export const lastAdministratorStays = (): DomainError =>
  new DomainError({
    status: 409,
    code: 'last_administrator_stays',
    detail: 'An installation needs an administrator. Make somebody else one first.',
  });

export const muteSelf = (): DomainError =>
  new DomainError({ status: 409, code: 'mute_self', detail: 'These are your own words.' });

export const mutesExhausted = (): DomainError =>
  new DomainError({ status: 409, code: 'mutes_exhausted', detail: 'The list is full. Take somebody off it first.' });

/** Exactly one thing names the person. */
export const mutedUnnamed = (): DomainError =>
  validationFailed([
    { path: 'idea', code: 'field_invalid' },
    { path: 'comment', code: 'field_invalid' },
  ]);
