/**
 * The contract's class by itself, fetched with the first check. Importing the whole subpath both for its constants and
 * lazily for its classes would tie the two together, and every reader of the constants would wait for the validator.
 */
export { SignUpDto } from '@headframe/shared/accounts';
