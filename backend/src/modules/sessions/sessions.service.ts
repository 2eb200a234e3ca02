import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { SessionDto } from '@headframe/shared/sessions';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.js';
import { clearSessionCookie, readSessionToken, setSessionCookie } from '../../platform/security/session-cookie.js';
import type { Actor, MaybeActor } from '../../platform/security/actor.js';
import { toActor } from '../accounts/accounts.presenter.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { EventsService } from '../events/events.service.js';
import { SessionsRepository } from './sessions.repository.js';

/** How long a session once read counts as known; one that ends here is forgotten at once, elsewhere within this time. */
const KNOWN_FOR_MS = 1000;
const MOST_KNOWN = 10_000;

@Injectable()
export class SessionsService {
  private readonly known = new Map<string, { actor: Actor; until: number }>();

  constructor(
    private readonly sessions: SessionsRepository,
    private readonly accounts: AccountsService,
    private readonly events: EventsService,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Who sends the request, by its cookie. */
  async actorOf(request: FastifyRequest): Promise<MaybeActor> {
    const token = readSessionToken(request);
    if (token === null) return null;
    const now = performance.now();
    const known = this.known.get(token);
    if (known && known.until > now) return known.actor;
    this.known.delete(token);
    const row = await this.sessions.find(hashOf(token));
    if (!row) return null;
    const actor = toActor(row);
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(token, { actor, until: now + KNOWN_FOR_MS });
    return actor;
  }

  /** Signs a person in on this browser: a new token each time, so that none can be planted. */
  async start(accountId: string, reply: FastifyReply): Promise<SessionDto> {
    const token = randomBytes(32).toString('base64url');
    const maxAge = await this.database.transaction(async () => {
      await this.events.record({ type: 'session.started', actorId: accountId });
      return this.sessions.insert(hashOf(token), accountId);
    });
    setSessionCookie(reply, token, maxAge, this.config.isSecure);
    return { account: await this.accounts.get(accountId) };
  }

  async current(actor: MaybeActor): Promise<SessionDto> {
    return { account: actor ? await this.accounts.get(actor.accountId) : null };
  }

  /** Signs out; ending a session that is none is no error. */
  async end(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const token = readSessionToken(request);
    if (token !== null) {
      this.known.delete(token);
      await this.database.transaction(async () => {
        const accountId = await this.sessions.end(hashOf(token));
        if (accountId !== null) await this.events.record({ type: 'session.ended', actorId: accountId });
      });
    }
    clearSessionCookie(reply, this.config.isSecure);
    void reply.header('clear-site-data', '"cache"');
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
