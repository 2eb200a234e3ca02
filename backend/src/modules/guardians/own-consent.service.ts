import { Injectable } from '@nestjs/common';
import { isConfirmationDue } from '@headframe/shared/accounts';
import type { ConfirmConsentDto, GuardianStatusDto } from '@headframe/shared/guardians';
import { Database } from '../../database/database.js';
import { notFound } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { SessionMemory } from '../../platform/security/session-memory.js';
import { ConsentsService } from '../consents/consents.service.js';
import { GuardianRequestsRepository } from './guardian-requests.repository.js';
import { answeredAlready, guardianNotNeeded } from './guardians.errors.js';
import { presentStatus, statusActions } from './guardians.presenter.js';
import { GuardiansService } from './guardians.service.js';
import { consentFacts, type WardRow } from './guardians.sql.js';

/** What young people see and decide themselves about the consent to their taking part. */
@Injectable()
export class OwnConsentService {
  constructor(
    private readonly requests: GuardianRequestsRepository,
    private readonly guardians: GuardiansService,
    private readonly consents: ConsentsService,
    private readonly memory: SessionMemory,
    private readonly database: Database,
  ) {}

  async status({ accountId }: Actor): Promise<GuardianStatusDto> {
    const ward = await this.requests.ward(accountId);
    if (!ward) throw notFound();
    return presentStatus(ward, new Date());
  }

  async ask(actor: Actor, guardianEmail: string): Promise<GuardianStatusDto> {
    await this.guardians.ask(actor.accountId, guardianEmail);
    return this.status(actor);
  }

  /**
   * Takes the consent back, in one tap and without a reason. The account then reads and drafts.
   * @throws DomainError 409 where there is no consent to take back
   */
  withdraw(actor: Actor): Promise<GuardianStatusDto> {
    return this.database.transaction(async () => {
      const ward = await this.lock(actor);
      if (ward.guardianState === 'none') throw guardianNotNeeded();
      if (!statusActions(ward, new Date()).includes('withdraw')) throw answeredAlready();
      return this.change(actor, ward, 'withdrawn');
    });
  }

  /**
   * Old enough now, the person keeps what was agreed for them, or takes it back. Guardians' links end.
   * @throws DomainError 409 where nothing is to be confirmed
   */
  confirm(actor: Actor, { decision }: ConfirmConsentDto): Promise<GuardianStatusDto> {
    return this.database.transaction(async () => {
      const ward = await this.lock(actor);
      if (!isConfirmationDue(consentFacts(ward), new Date())) throw answeredAlready();
      await this.requests.closeAll(actor.accountId);
      return this.change(actor, ward, decision === 'keep' ? 'given' : 'withdrawn');
    });
  }

  private async change(actor: Actor, ward: WardRow, decision: 'given' | 'withdrawn'): Promise<GuardianStatusDto> {
    const { accountId, language } = actor;
    // Who decides alone has no guardian any more.
    const changes =
      decision === 'given'
        ? { guardianState: 'none' as const, consentConfirmedAt: new Date(), guardianDueAt: null }
        : { guardianState: 'withdrawn' as const, guardianDueAt: null };
    await this.requests.changeWard(accountId, changes);
    await this.consents.record({ accountId, text: 'participation', decision, language });
    this.database.afterCommit(() => this.memory.forget(accountId));
    return presentStatus({ ...ward, ...changes }, new Date());
  }

  private async lock({ accountId }: Actor): Promise<WardRow> {
    const ward = await this.requests.lockWard(accountId);
    if (!ward) throw notFound();
    return ward;
  }
}
