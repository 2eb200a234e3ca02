import { PASSKEYS_MAX } from '@headframe/shared/factors';
import { DomainError } from '../../platform/errors/domain-error.js';

const refused = (code: string, detail: string): DomainError => new DomainError({ status: 409, code, detail });

export const lastFactor = (): DomainError =>
  refused('last_factor', 'A role needs a second factor. Add another one before removing this one.');
export const totpExists = (): DomainError =>
  refused('totp_exists', 'An authenticator app is set up already. Remove it first.');
export const tooManyPasskeys = (): DomainError =>
  refused('too_many_passkeys', `An account has at most ${PASSKEYS_MAX} passkeys.`);
export const passkeyKnown = (): DomainError => refused('passkey_known', 'This passkey is known already.');

export const passkeyWrong = (): DomainError =>
  new DomainError({ status: 401, code: 'passkey_wrong', detail: 'This passkey was not accepted here.' });
export const setUpCodeWrong = (): DomainError =>
  new DomainError({
    status: 422,
    code: 'validation_failed',
    detail: 'This is not the code that the authenticator app shows now.',
    errors: [{ path: 'code', code: 'code_wrong' }],
  });
