import { Injectable } from '@nestjs/common';
import type { Actor } from './actor.js';

/** How long a session once read counts as known. What ends or changes here is forgotten at once, elsewhere within this time. */
const KNOWN_FOR_MS = 1000;
const MOST_KNOWN = 10_000;

/** Sessions that were read a moment ago, by token, so that a page with several requests asks the database once. */
@Injectable()
export class SessionMemory {
  private readonly known = new Map<string, { actor: Actor; until: number }>();

  get(token: string): Actor | null {
    const known = this.known.get(token);
    if (known && known.until > performance.now()) return known.actor;
    this.known.delete(token);
    return null;
  }

  keep(token: string, actor: Actor): void {
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(token, { actor, until: performance.now() + KNOWN_FOR_MS });
  }

  /** To be called by whatever changes what somebody may do: their sessions are read anew. */
  forget(accountId: string): void {
    for (const [token, { actor }] of this.known) if (actor.accountId === accountId) this.known.delete(token);
  }
}
