import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../config/config.js';
import { readToken, setToken } from '../../platform/security/cookies.js';
import type { Exchange } from '../../platform/security/exchange.js';
import { newToken, Vault } from '../../platform/security/vault.js';
import type { PasskeyCeremony } from './entities/passkey-ceremony.entity.js';
import { CeremoniesRepository } from './ceremonies.repository.js';

const LIFE_SECONDS = 300;

/** What authenticators were asked to sign: kept for five minutes, for one browser, taken once. */
@Injectable()
export class CeremoniesService {
  constructor(
    private readonly ceremonies: CeremoniesRepository,
    private readonly vault: Vault,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async begin(
    kind: PasskeyCeremony['kind'],
    challenge: string,
    accountId: string | null,
    { reply }: Exchange,
  ): Promise<void> {
    const token = newToken();
    await this.ceremonies.insert({
      tokenHash: this.vault.mac('ceremony', token),
      kind,
      challenge,
      accountId,
      expiresAt: new Date(Date.now() + LIFE_SECONDS * 1000),
    });
    setToken(reply, 'ceremony', token, { maxAge: LIFE_SECONDS, isSecure: this.config.isSecure });
  }

  /** The challenge of this browser's ceremony, which is then over; `null` where there is none of this kind. */
  async take(kind: PasskeyCeremony['kind'], accountId: string | null, request: FastifyRequest): Promise<string | null> {
    const token = readToken(request, 'ceremony');
    if (token === null) return null;
    return this.ceremonies.take(this.vault.mac('ceremony', token), kind, accountId);
  }
}
