import { v7 as uuid } from 'uuid';

/** A key for one creation. Make it when the form opens, not when it is sent, and keep it with the draft. */
export function newIdempotencyKey(): string {
  return uuid();
}
