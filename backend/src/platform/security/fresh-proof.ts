import { DomainError } from '../errors/domain-error.js';
import type { Actor } from './actor.js';

/** How long a proof of identity is good for what an open, unattended device must not be enough for (ASVS 7.5). */
const FRESH_FOR_MS = 15 * 60_000;

/** @throws DomainError 403 `reauthentication_needed` when the person signed in longer ago */
export function requireFresh(actor: Actor): void {
  if (Date.now() - actor.authenticatedAt <= FRESH_FOR_MS) return;
  throw new DomainError({
    status: 403,
    code: 'reauthentication_needed',
    detail: 'Sign in once more: this needs a proof of who you are that is not older than 15 minutes.',
  });
}
