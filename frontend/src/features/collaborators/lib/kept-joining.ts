import { LINK_TOKEN_PATTERN } from '@headframe/shared/sessions';
import { createLocalStore } from '../../../lib/local-store';

// With the tab it goes: on a shared device nobody else finds a link there.
const tokens = createLocalStore<string>('joining', 1, () => sessionStorage);
const KEY = 'token';

/** The token behind `#`, or the one that this tab kept while its reader signed in; `null` without either. */
export function readJoining(hash: string): string | null {
  const token = hash === '' ? tokens.read(KEY) : hash;
  return token !== undefined && LINK_TOKEN_PATTERN.test(token) ? token : null;
}

/** Keeps the token while the reader signs in: an address that they come back to would reach the server. */
export function keepJoining(token: string): void {
  tokens.write(KEY, token);
}

export function forgetJoining(): void {
  tokens.remove(KEY);
}
