import { Injectable } from '@nestjs/common';
import type { CodeDto } from '@headframe/shared/sessions';
import { generate } from 'otplib';
import type { FastifyRequest } from 'fastify';
import { Database } from '../database/database.js';
import { Totp } from '../modules/factors/entities/totp.entity.js';
import { PendingSignInsService } from '../modules/sessions/pending-sign-ins.service.js';
import { notFound } from '../platform/errors/domain-error.js';
import { Vault } from '../platform/security/vault.js';
import { DEMO_TOTP_SECRET } from './demo-accounts.js';

const STEP_SECONDS = 30;

/** Plays the authenticator app of demo accounts; of no others, whose secrets differ. */
@Injectable()
export class DemoCodes {
  constructor(
    private readonly pending: PendingSignInsService,
    private readonly vault: Vault,
    private readonly database: Database,
  ) {}

  /** A code that the demo account of this browser's pending sign-in has not used yet. @throws DomainError 404, 401 */
  async forPending(request: FastifyRequest): Promise<CodeDto> {
    const { accountId } = await this.pending.require(request, 'second_factor');
    const totp = await this.database.manager.findOne(Totp, { where: { accountId: accountId ?? '' } });
    if (!totp || this.vault.open('totp', totp.sealedSecret) !== DEMO_TOTP_SECRET) throw notFound();
    const now = Math.floor(Date.now() / 1000 / STEP_SECONDS);
    const step = Math.max(now - 1, Number(totp.lastStep) + 1);
    return { code: await generate({ secret: DEMO_TOTP_SECRET, epoch: step * STEP_SECONDS }) };
  }
}
