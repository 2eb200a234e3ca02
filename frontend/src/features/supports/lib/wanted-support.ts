/**
 * The idea that a reader wanted to support before signing in. Kept in the tab's memory only: neither a link from
 * elsewhere nor the next person at the same device can give support in somebody's name.
 */
let wanted: string | null = null;

/** Remembers the wish while the reader signs in. */
export function wantSupport(ideaId: string): void {
  wanted = ideaId;
}

/** Whether this idea was meant; the wish is forgotten with the answer. */
export function takeWantedSupport(ideaId: string): boolean {
  const isMeant = wanted === ideaId;
  wanted = null;
  return isMeant;
}
