/** The size of every list of the platform. */
export const PAGE_SIZE = 20;

/**
 * One page of a list, by keyset. `next` is the cursor of the following page, `null` at the end.
 * A cursor is opaque, signed, and belongs to the list, filter and sort it was given for.
 */
export interface Page<T> {
  items: T[];
  next: string | null;
}
