/** The contract's class by itself, fetched with the first check; see `sign-up-check.ts`. */
export { UpdateAccountDto } from '@headframe/shared/accounts';
