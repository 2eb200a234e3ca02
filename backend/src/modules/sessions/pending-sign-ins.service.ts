import { Inject, Injectable } from '@nestjs/common';
import type { PendingSignInDto, SignInMethod } from '@headframe/shared/sessions';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../config/config.js';
import { clearToken, readToken, setToken } from '../../platform/security/cookies.js';
import type { Exchange } from '../../platform/security/exchange.js';
import { newToken, Vault } from '../../platform/security/vault.js';
import { FactorsService } from '../factors/factors.service.js';
import { PupilsService } from '../groups/pupils.service.js';
import type { PendingSignIn } from './entities/pending-sign-in.entity.js';
import { PendingSignInsRepository } from './pending-sign-ins.repository.js';
import { signInExpired } from './sessions.errors.js';

/** Seconds: opening an account takes a while on a phone, a second factor does not. */
const LIFE = { sign_up: 3600, second_factor: 600 } as const;

type Missing =
  | { kind: 'sign_up'; method: SignInMethod; email: string }
  | { kind: 'sign_up'; method: SignInMethod; pupilId: string }
  | { kind: 'second_factor'; method: SignInMethod; accountId: string };

/** Sign-ins that lack their account or their second factor. They have a cookie of their own, and open nothing else. */
@Injectable()
export class PendingSignInsService {
  constructor(
    private readonly pending: PendingSignInsRepository,
    private readonly factors: FactorsService,
    private readonly pupils: PupilsService,
    private readonly vault: Vault,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async begin(missing: Missing, { reply }: Exchange): Promise<PendingSignInDto> {
    const token = newToken();
    const life = LIFE[missing.kind];
    const row = {
      tokenHash: this.hashOf(token),
      kind: missing.kind,
      method: missing.method,
      accountId: 'accountId' in missing ? missing.accountId : null,
      sealedEmail: 'email' in missing ? this.vault.seal('pending-sign-in', missing.email) : null,
      pupilId: 'pupilId' in missing ? missing.pupilId : null,
      expiresAt: new Date(Date.now() + life * 1000),
    };
    await this.pending.insert(row);
    setToken(reply, 'pending', token, { maxAge: life, isSecure: this.config.isSecure });
    return this.toDto(row);
  }

  /** What is missing on this browser, or `null`. */
  async present(request: FastifyRequest): Promise<PendingSignInDto | null> {
    const row = await this.find(request);
    // A sign-up that has opened its account is complete; only a repeated request still finds it.
    return row === null || (row.kind === 'sign_up' && row.accountId !== null) ? null : this.toDto(row);
  }

  /** The live sign-in of this browser that lacks `kind`. @throws DomainError 401 `sign_in_expired` */
  async require(request: FastifyRequest, kind: PendingSignIn['kind']): Promise<PendingSignIn> {
    const row = await this.find(request);
    if (row?.kind !== kind) throw signInExpired();
    return row;
  }

  /** The same, locked for the rest of the transaction, so that two requests cannot both complete it. */
  async lock(request: FastifyRequest, kind: PendingSignIn['kind']): Promise<PendingSignIn> {
    const token = readToken(request, 'pending');
    const row = token === null ? null : await this.pending.lock(this.hashOf(token));
    if (row?.kind !== kind) throw signInExpired();
    return row;
  }

  emailOf({ sealedEmail }: Pick<PendingSignIn, 'sealedEmail'>): string | null {
    return sealedEmail === null ? null : this.vault.open('pending-sign-in', sealedEmail);
  }

  /** Counts a wrong second factor; the fifth ends the sign-in. */
  async countWrong({ tokenHash }: PendingSignIn): Promise<void> {
    await this.pending.countWrong(tokenHash);
  }

  /** Notes the account that a sign-up has opened, so that a request sent again finds it. */
  async complete({ tokenHash }: PendingSignIn, accountId: string): Promise<void> {
    await this.pending.complete(tokenHash, accountId);
  }

  /** Takes a second factor's sign-in away: it is complete. `false` when another request was faster. */
  take({ tokenHash }: PendingSignIn): Promise<boolean> {
    return this.pending.remove(tokenHash);
  }

  /** Ends whatever could still be completed for an account: it has changed how it is signed in to. */
  async endOf(accountId: string): Promise<void> {
    await this.pending.removeOf(accountId);
  }

  async end({ request, reply }: Exchange): Promise<void> {
    const token = readToken(request, 'pending');
    if (token === null) return;
    await this.pending.remove(this.hashOf(token));
    clearToken(reply, 'pending', this.config.isSecure);
  }

  private async find(request: FastifyRequest): Promise<PendingSignIn | null> {
    const token = readToken(request, 'pending');
    return token === null ? null : this.pending.find(this.hashOf(token));
  }

  private async toDto(
    row: Pick<PendingSignIn, 'kind' | 'accountId' | 'sealedEmail' | 'pupilId'>,
  ): Promise<PendingSignInDto> {
    const isSecondFactor = row.kind === 'second_factor' && row.accountId !== null;
    return {
      kind: row.kind,
      email: this.emailOf(row),
      group: row.pupilId === null ? null : await this.groupOf(row.pupilId),
      factors: isSecondFactor ? await this.factors.secondFactorsOf(row.accountId ?? '') : [],
    };
  }

  private async groupOf(pupilId: string): Promise<PendingSignInDto['group']> {
    const group = await this.pupils.group(pupilId);
    return group && { name: group.name, region: group.region, ageBand: group.ageBand };
  }

  private hashOf(token: string): Buffer {
    return this.vault.mac('pending-sign-in', token);
  }
}
