const IDEA = /\/ideas\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?#]|$)/;

/** The idea that an address of this installation leads to; `null` for anything else. */
export function ideaOfAddress(address: string, origin: string): string | null {
  const path = address.startsWith(origin) ? address.slice(origin.length) : address;
  if (!path.startsWith('/')) return null;
  return IDEA.exec(path)?.[1] ?? null;
}
