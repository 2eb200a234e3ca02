/** The contract's class by itself, fetched with the first check; see `sign-up-check.ts`. */
export { SetPasswordDto } from '@headframe/shared/accounts';
