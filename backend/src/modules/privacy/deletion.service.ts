import { Injectable } from '@nestjs/common';
import { CONTENT_KINDS, type DeleteAccountDto, type DeletionStepDto } from '@headframe/shared/privacy';
import type { Actor } from '../../platform/security/actor.js';
import type { Exchange } from '../../platform/security/exchange.js';
import { requireFresh } from '../../platform/security/fresh-proof.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { AccountErasure } from './account-erasure.js';
import { FATES } from './deletion.policy.js';
import { DeletionRepository } from './deletion.repository.js';

/** "Delete my account": first what would happen, then that. */
@Injectable()
export class DeletionService {
  constructor(
    private readonly accounts: DeletionRepository,
    private readonly erasure: AccountErasure,
    private readonly sessions: SessionsService,
  ) {}

  async preview({ accountId }: Actor): Promise<DeletionStepDto[]> {
    const counts = await this.accounts.counts(accountId);
    return CONTENT_KINDS.map((kind) => {
      const { ifLeft, ifDeleted } = FATES[kind];
      return { kind, count: counts[kind], ifLeft, ifDeleted };
    });
  }

  /** @throws DomainError 403 `reauthentication_needed`, 409 `last_administrator_stays` */
  async remove({ contents }: DeleteAccountDto, actor: Actor, exchange: Exchange): Promise<void> {
    requireFresh(actor);
    await this.erasure.erase(actor.accountId, contents);
    await this.sessions.end(exchange);
  }
}
