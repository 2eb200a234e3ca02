/** The contract's class by itself, fetched with the first check; see `features/accounts/lib/sign-up-check.ts`. */
export { CreateGroupDto } from '@headframe/shared/groups';
