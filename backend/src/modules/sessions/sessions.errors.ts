import { DomainError } from '../../platform/errors/domain-error.js';

const unproven = (code: string, detail: string): DomainError => new DomainError({ status: 401, code, detail });

export const credentialsWrong = (): DomainError =>
  unproven('credentials_wrong', 'Address and password do not belong together.');

/** The one answer for every mailed code or link that cannot be used: wrong, used, run out, or of another browser. */
export const codeWrong = (): DomainError =>
  unproven('code_wrong', 'This code cannot be used here, or not any more. Ask for a new one.');

export const secondFactorWrong = (): DomainError =>
  unproven('code_wrong', 'This code is not right, or was used before.');

export const signInExpired = (): DomainError =>
  unproven('sign_in_expired', 'This sign-in has run out. Begin once more.');
