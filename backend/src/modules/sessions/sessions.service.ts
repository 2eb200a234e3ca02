import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { LoginSessionDto, SessionDto, SignInMethod } from '@headframe/shared/sessions';
import type { FastifyRequest } from 'fastify';
import { v7 as uuid } from 'uuid';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.js';
import { notFound } from '../../platform/errors/domain-error.js';
import type { Actor, MaybeActor } from '../../platform/security/actor.js';
import { clearToken, readToken, setToken } from '../../platform/security/cookies.js';
import { deviceWords } from '../../platform/security/device-words.js';
import type { Exchange } from '../../platform/security/exchange.js';
import { requireFresh } from '../../platform/security/fresh-proof.js';
import { SessionMemory } from '../../platform/security/session-memory.js';
import { newToken } from '../../platform/security/vault.js';
import { toActor } from '../accounts/accounts.presenter.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { EventsService } from '../events/events.service.js';
import { FactorsService } from '../factors/factors.service.js';
import { AccountNotices } from './account-notices.service.js';
import { PendingSignInsService } from './pending-sign-ins.service.js';
import type { Proof } from './proof.js';
import { SessionsRepository } from './sessions.repository.js';

@Injectable()
export class SessionsService {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly pending: PendingSignInsService,
    private readonly accounts: AccountsService,
    private readonly factors: FactorsService,
    private readonly events: EventsService,
    private readonly notices: AccountNotices,
    private readonly memory: SessionMemory,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Who sends the request, by its cookie. */
  async actorOf(request: FastifyRequest): Promise<MaybeActor> {
    const token = readToken(request, 'session');
    if (token === null) return null;
    const known = this.memory.get(token);
    if (known) return known;
    const row = await this.sessions.find(hashOf(token));
    if (!row) return null;
    const actor = toActor(row, row);
    this.memory.keep(token, actor);
    return actor;
  }

  /**
   * Goes on from a proof: signs in whoever it is of, or says what is still missing (an account for a new address or
   * pupil, a second factor where the account has one). The one way to a login session.
   */
  async accept(proof: Proof, exchange: Exchange): Promise<SessionDto> {
    const { method } = proof;
    if ('pupilId' in proof)
      return this.missing(await this.pending.begin({ kind: 'sign_up', method, pupilId: proof.pupilId }, exchange));
    const accountId = 'accountId' in proof ? proof.accountId : await this.accounts.withAddress(proof.email);
    if (accountId === null) {
      const email = 'email' in proof ? proof.email : '';
      return this.missing(await this.pending.begin({ kind: 'sign_up', method, email }, exchange));
    }
    if (!proof.isStrong && (await this.factors.secondFactorsOf(accountId)).length > 0)
      return this.missing(await this.pending.begin({ kind: 'second_factor', method, accountId }, exchange));
    return this.start(accountId, method, proof.isStrong, exchange);
  }

  /** Signs a person in on this browser: a new token each time, so that none can be planted. */
  async start(
    accountId: string,
    method: SignInMethod,
    hasSecondFactor: boolean,
    { request, reply }: Exchange,
  ): Promise<SessionDto> {
    const token = newToken();
    const former = readToken(request, 'session');
    const device = deviceWords(request.headers['user-agent']);
    const maxAge = await this.database.transaction(async () => {
      if (former !== null) await this.sessions.end(hashOf(former));
      await this.events.record({ type: 'session.started', actorId: accountId, data: { method } });
      if ((await this.accounts.noteDevice(accountId, device)) === 'new')
        await this.notices.newDevice(accountId, device);
      return this.sessions.insert({ id: uuid(), tokenHash: hashOf(token), accountId, device, method, hasSecondFactor });
    });
    this.memory.forget(accountId);
    setToken(reply, 'session', token, { maxAge, isSecure: this.config.isSecure });
    return { account: await this.accounts.get(accountId, hasSecondFactor), pending: null };
  }

  /** Gives the session of this browser another token: whenever its person may do more, or less, than before. */
  async rotate(actor: Actor, hasSecondFactor: boolean, { reply }: Exchange): Promise<void> {
    const token = newToken();
    const maxAge = await this.sessions.rotate(actor.sessionId, hashOf(token), hasSecondFactor);
    // Before the commit another request may still read the former state, and a write that fails must not sign out.
    this.database.afterCommit(() => {
      this.memory.forget(actor.accountId);
      if (maxAge !== null) setToken(reply, 'session', token, { maxAge, isSecure: this.config.isSecure });
    });
  }

  async current(actor: MaybeActor, request: FastifyRequest): Promise<SessionDto> {
    // Whoever proves once more that it is them has both: a session, and a proof that is not complete yet.
    const pending = await this.pending.present(request);
    return { account: actor && (await this.accounts.get(actor.accountId, actor.hasSecondFactor)), pending };
  }

  async list(actor: Actor): Promise<LoginSessionDto[]> {
    const rows = await this.sessions.list(actor.accountId);
    return rows.map(({ id, device, method, startedAt, lastSeenAt }) => ({
      id,
      device,
      method,
      startedAt: startedAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      isCurrent: id === actor.sessionId,
    }));
  }

  /**
   * Ends one of one's own sessions. Another one than this needs a fresh proof: whoever finds a device open must not
   * throw its owner out elsewhere (ASVS 7.5.2). @throws DomainError 404 for anybody else's
   */
  async endOne(id: string, actor: Actor): Promise<void> {
    if (id !== actor.sessionId) requireFresh(actor);
    await this.database.transaction(async () => {
      if (!(await this.sessions.endOne(id, actor.accountId))) throw notFound();
      await this.events.record({ type: 'session.ended', actorId: actor.accountId });
    });
    this.memory.forget(actor.accountId);
  }

  /** Ends all one's own sessions but this one. */
  async endOwnOthers(actor: Actor): Promise<void> {
    requireFresh(actor);
    await this.endOthers(actor.accountId, actor.sessionId);
  }

  /** Ends all sessions of an account but `keptId`: at a change of password, address, factor or role. */
  async endOthers(accountId: string, keptId: string | null): Promise<void> {
    await this.pending.endOf(accountId);
    const ended = await this.sessions.endOthers(accountId, keptId);
    if (ended > 0) await this.events.record({ type: 'session.ended', actorId: accountId, data: { ended } });
    this.database.afterCommit(() => this.memory.forget(accountId));
  }

  /** Signs out; ending a session that is none is no error. */
  async end({ request, reply }: Exchange): Promise<void> {
    const token = readToken(request, 'session');
    if (token !== null) {
      await this.database.transaction(async () => {
        const accountId = await this.sessions.end(hashOf(token));
        if (accountId === null) return;
        await this.events.record({ type: 'session.ended', actorId: accountId });
        this.database.afterCommit(() => this.memory.forget(accountId));
      });
    }
    await this.pending.end({ request, reply });
    clearToken(reply, 'session', this.config.isSecure);
    void reply.header('clear-site-data', '"cache"');
  }

  private missing(pending: SessionDto['pending']): SessionDto {
    return { account: null, pending };
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
