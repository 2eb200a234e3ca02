import { Injectable } from '@nestjs/common';
import type { TotpSetUpDto } from '@headframe/shared/factors';
import { generateSecret, generateURI, verify } from 'otplib';
import { notFound } from '../../platform/errors/domain-error.js';
import { Vault } from '../../platform/security/vault.js';
import { setUpCodeWrong, totpExists } from './factors.errors.js';
import { FactorsRepository } from './factors.repository.js';

/** Phones whose clock is off by one step still get in (RFC 6238 5.2). */
const TOLERANCE_SECONDS = 30;

/** Time-based one-time passwords of an authenticator app (RFC 6238: SHA-1, six digits, 30 seconds, as all apps know it). */
@Injectable()
export class TotpService {
  constructor(
    private readonly factors: FactorsRepository,
    private readonly vault: Vault,
  ) {}

  /** A new secret, which counts only after its first code. @throws DomainError 409 `totp_exists` */
  async begin(accountId: string, label: string): Promise<TotpSetUpDto> {
    const secret = generateSecret();
    if (!(await this.factors.beginTotp(accountId, this.vault.seal('totp', secret)))) throw totpExists();
    return { secret, uri: generateURI({ issuer: 'Headframe', label, secret }) };
  }

  /** @throws DomainError 422 `code_wrong` at `code`, 404 where nothing was begun */
  async confirm(accountId: string, code: string): Promise<void> {
    const totp = await this.factors.totp(accountId);
    if (!totp || totp.confirmedAt !== null) throw notFound();
    const step = await this.stepOf(totp.sealedSecret, code, 0);
    if (step === null || !(await this.factors.takeStep(accountId, step, false))) throw setUpCodeWrong();
  }

  /** Whether a code is right and was not used before. Of two requests with one code, one is right. */
  async use(accountId: string, code: string): Promise<boolean> {
    const totp = await this.factors.totp(accountId);
    if (!totp?.confirmedAt) return false;
    const step = await this.stepOf(totp.sealedSecret, code, Number(totp.lastStep));
    return step !== null && this.factors.takeStep(accountId, step, true);
  }

  remove(accountId: string): Promise<boolean> {
    return this.factors.removeTotp(accountId);
  }

  private async stepOf(sealedSecret: Buffer, token: string, lastStep: number): Promise<number | null> {
    const secret = this.vault.open('totp', sealedSecret);
    const result = await verify({ secret, token, epochTolerance: TOLERANCE_SECONDS, afterTimeStep: lastStep });
    return result.valid && 'timeStep' in result ? result.timeStep : null;
  }
}
