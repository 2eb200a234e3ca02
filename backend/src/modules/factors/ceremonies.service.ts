import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { MoreThan } from 'typeorm';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.js';
import { readToken, setToken } from '../../platform/security/cookies.js';
import type { Exchange } from '../../platform/security/exchange.js';
import { newToken, Vault } from '../../platform/security/vault.js';
import { PasskeyCeremony } from './entities/passkey-ceremony.entity.js';

const LIFE_SECONDS = 300;

/** What authenticators were asked to sign: kept for five minutes, for one browser, taken once. */
@Injectable()
export class CeremoniesService {
  constructor(
    private readonly vault: Vault,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async begin(
    kind: PasskeyCeremony['kind'],
    challenge: string,
    accountId: string | null,
    { reply }: Exchange,
  ): Promise<void> {
    const token = newToken();
    await this.database.manager.insert(PasskeyCeremony, {
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
    const where = { tokenHash: this.vault.mac('ceremony', token), kind, expiresAt: MoreThan(new Date()) };
    const ceremony = await this.database.manager.findOne(PasskeyCeremony, { where });
    if (!ceremony || ceremony.accountId !== accountId) return null;
    const { affected } = await this.database.manager.delete(PasskeyCeremony, { tokenHash: ceremony.tokenHash });
    return affected === 1 ? ceremony.challenge : null;
  }
}
