import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Database } from '../../database/database.js';
import { RateLimits } from '../../platform/rate-limits/rate-limits.js';
import type { Exchange } from '../../platform/security/exchange.js';
import { EventsService } from '../events/events.service.js';
import { PasskeysService } from '../factors/passkeys.service.js';
import { RecoveryCodesService } from '../factors/recovery-codes.service.js';
import { TotpService } from '../factors/totp.service.js';
import { AccountNotices } from './account-notices.service.js';
import type { PendingSignIn } from './entities/pending-sign-in.entity.js';
import { PendingSignInsService } from './pending-sign-ins.service.js';
import type { Proof } from './proof.js';
import { secondFactorWrong, signInExpired } from './sessions.errors.js';

/** Wrong second factors of one account. Only whoever has passed the first step can spend them. */
const WRONG_LIMIT = { most: 20, seconds: 3600 };

/** The second step of a sign-in: by authenticator app, recovery code or passkey. Five wrong tries end the sign-in. */
@Injectable()
export class SecondFactorsService {
  constructor(
    private readonly pending: PendingSignInsService,
    private readonly totp: TotpService,
    private readonly recoveryCodes: RecoveryCodesService,
    private readonly passkeys: PasskeysService,
    private readonly events: EventsService,
    private readonly notices: AccountNotices,
    private readonly rateLimits: RateLimits,
    private readonly database: Database,
  ) {}

  async byTotp(code: string, request: FastifyRequest): Promise<Proof> {
    return this.check(request, (accountId) => this.totp.use(accountId, code));
  }

  /** A used recovery code is told by mail: whoever lost their second factor should set up another. */
  async byRecoveryCode(code: string, request: FastifyRequest): Promise<Proof> {
    return this.check(request, async (accountId) => {
      if (!(await this.recoveryCodes.use(accountId, code))) return false;
      await this.events.record({ type: 'factor.used', actorId: accountId, data: { factor: 'recovery_code' } });
      await this.notices.factorChanged(accountId, 'recovery_code_used');
      return true;
    });
  }

  async passkeyOptions(exchange: Exchange): Promise<Record<string, unknown>> {
    const { accountId } = await this.pending.require(exchange.request, 'second_factor');
    return this.passkeys.secondFactorOptions(accountId ?? '', exchange);
  }

  async byPasskey(credential: Record<string, unknown>, request: FastifyRequest): Promise<Proof> {
    const pending = await this.pending.require(request, 'second_factor');
    const accountId = await this.passkeys.use(credential, pending.accountId, request);
    return this.prove(pending, accountId);
  }

  private async check(request: FastifyRequest, isRight: (accountId: string) => Promise<boolean>): Promise<Proof> {
    const pending = await this.pending.require(request, 'second_factor');
    const accountId = pending.accountId ?? '';
    await this.rateLimits.refuseSpent(`second-factor ${accountId}`, WRONG_LIMIT);
    const proof = await this.database.transaction(async () =>
      (await isRight(accountId)) ? this.prove(pending, accountId) : null,
    );
    if (proof !== null) return proof;
    await this.pending.countWrong(pending);
    await this.rateLimits.note(`second-factor ${accountId}`, WRONG_LIMIT);
    throw secondFactorWrong();
  }

  private async prove(pending: PendingSignIn, accountId: string): Promise<Proof> {
    if (!(await this.pending.take(pending))) throw signInExpired();
    return { accountId, method: pending.method, isStrong: true };
  }
}
