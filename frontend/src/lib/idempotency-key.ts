/** A key for one creation. Make it when the form opens, not when it is sent, and keep it with the draft. */
export function newIdempotencyKey(): string {
  // `crypto.randomUUID` exists on https alone; a school's server in the local network may have none.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
