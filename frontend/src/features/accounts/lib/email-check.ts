/** The contract's class by itself, fetched with the first check; see `sign-up-check.ts`. */
export { ChangeEmailDto } from '@headframe/shared/accounts';
