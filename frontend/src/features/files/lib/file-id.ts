import { newIdempotencyKey } from '../../../lib/idempotency-key';

/** An id for a file that is about to be added: a UUID of random digits, made where `crypto.randomUUID` may not exist. */
export function newFileId(): string {
  const digits = newIdempotencyKey();
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}
