import { ACCOUNT_LIMITS, EMAIL_PATTERN } from '@headframe/shared/accounts';

/** Whether this is exactly one mailbox as we accept it: no name, no list, no comment, no line break. */
export function isMailAddress(address: string): boolean {
  return address.length <= ACCOUNT_LIMITS.email.max && EMAIL_PATTERN.test(address);
}

/** An address as somebody may see it who need not know it: `n***@example.org`. */
export function maskAddress(address: string): string {
  return `${address.slice(0, 1)}***${address.slice(address.lastIndexOf('@'))}`;
}
