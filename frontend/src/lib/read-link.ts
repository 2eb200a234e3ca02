const REST_MAX = 40;

/**
 * A link as a reader may judge it: the whole host as the browser understands it (punycode where letters could deceive),
 * and the beginning of the rest.
 */
export function readLink(link: string): { host: string; rest: string } {
  try {
    const { host, pathname, search } = new URL(link);
    const rest = `${pathname === '/' ? '' : pathname}${search}`;
    return { host, rest: rest.length > REST_MAX ? `${rest.slice(0, REST_MAX)}…` : rest };
  } catch {
    return { host: link, rest: '' };
  }
}
