import type { FieldProblem } from '@headframe/shared/common';
import { DomainError } from '../../platform/errors/domain-error.js';

const refusedField = (detail: string, path: string, code: string): DomainError => {
  const errors: FieldProblem[] = [{ path, code }];
  return new DomainError({ status: 422, code: 'validation_failed', detail, errors });
};

export const nicknameTaken = (): DomainError =>
  refusedField('Somebody else has this nickname.', 'nickname', 'nickname_taken');

export const nicknameUnreadable = (): DomainError =>
  refusedField('A nickname has letters of one script.', 'nickname', 'nickname_unreadable');

export const passwordCommon = (): DomainError =>
  refusedField('This password is among the first that somebody would try.', 'password', 'password_common');

export const regionUnknown = (): DomainError => refusedField('There is no such region.', 'region', 'choice_invalid');

export const ageBandYounger = (): DomainError =>
  refusedField('An age band only ever becomes older.', 'ageBand', 'age_band_younger');

export const notForMinors = (): DomainError =>
  refusedField('Search engines never list what people under 18 publish.', 'isFindable', 'not_for_minors');

/** Told only to whoever proved that the address is theirs. */
export const addressTaken = (): DomainError =>
  new DomainError({ status: 409, code: 'address_taken', detail: 'There is an account with this address already.' });
