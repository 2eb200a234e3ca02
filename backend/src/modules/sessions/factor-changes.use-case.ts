import { Injectable } from '@nestjs/common';
import type {
  AddPasskeyDto,
  FactorAddedDto,
  FactorsDto,
  RecoveryCodesDto,
  TotpSetUpDto,
} from '@headframe/shared/factors';
import { Database } from '../../database/database.js';
import { notFound } from '../../platform/errors/domain-error.js';
import type { FactorChange } from '../../platform/mail/mail-templates.js';
import type { Actor } from '../../platform/security/actor.js';
import type { Exchange } from '../../platform/security/exchange.js';
import { requireFresh } from '../../platform/security/fresh-proof.js';
import { EventsService } from '../events/events.service.js';
import { FactorsService } from '../factors/factors.service.js';
import { PasskeysService } from '../factors/passkeys.service.js';
import { RecoveryCodesService } from '../factors/recovery-codes.service.js';
import { TotpService } from '../factors/totp.service.js';
import { AccountNotices } from './account-notices.service.js';
import { SessionsService } from './sessions.service.js';

/**
 * Adds and removes second factors. Each change needs a fresh proof, is told by mail, gives this session another token and
 * ends the others; adding one makes this session one with a second factor, so that roles begin to act.
 */
@Injectable()
export class FactorChangesUseCase {
  constructor(
    private readonly factors: FactorsService,
    private readonly totp: TotpService,
    private readonly recoveryCodes: RecoveryCodesService,
    private readonly passkeys: PasskeysService,
    private readonly sessions: SessionsService,
    private readonly events: EventsService,
    private readonly notices: AccountNotices,
    private readonly database: Database,
  ) {}

  get(actor: Actor): Promise<FactorsDto> {
    return this.factors.get(actor.accountId);
  }

  async beginTotp(actor: Actor): Promise<TotpSetUpDto> {
    requireFresh(actor);
    return this.totp.begin(actor.accountId, actor.nickname);
  }

  confirmTotp(actor: Actor, code: string, exchange: Exchange): Promise<FactorAddedDto> {
    return this.add(actor, 'totp_added', exchange, () => this.totp.confirm(actor.accountId, code));
  }

  removeTotp(actor: Actor, exchange: Exchange): Promise<FactorsDto> {
    return this.remove(actor, 'totp_removed', exchange, () => this.totp.remove(actor.accountId));
  }

  async passkeyOptions(actor: Actor, exchange: Exchange): Promise<Record<string, unknown>> {
    requireFresh(actor);
    return this.passkeys.addOptions({ id: actor.accountId, nickname: actor.nickname }, exchange);
  }

  addPasskey(actor: Actor, dto: AddPasskeyDto, exchange: Exchange): Promise<FactorAddedDto> {
    return this.add(actor, 'passkey_added', exchange, () => this.passkeys.add(actor.accountId, dto, exchange.request));
  }

  removePasskey(actor: Actor, id: string, exchange: Exchange): Promise<FactorsDto> {
    return this.remove(actor, 'passkey_removed', exchange, () => this.passkeys.remove(actor.accountId, id));
  }

  /** @throws DomainError 404 without a second factor: codes would recover nothing */
  async renewRecoveryCodes(actor: Actor): Promise<RecoveryCodesDto> {
    requireFresh(actor);
    if ((await this.factors.secondFactorsOf(actor.accountId)).length === 0) throw notFound();
    const codes = await this.database.transaction(async () => {
      await this.tell(actor, 'recovery_codes_made', 'factor.added');
      return this.recoveryCodes.make(actor.accountId);
    });
    return { codes };
  }

  private async add(
    actor: Actor,
    change: FactorChange,
    exchange: Exchange,
    write: () => Promise<void>,
  ): Promise<FactorAddedDto> {
    requireFresh(actor);
    const recoveryCodes = await this.database.transaction(async () => {
      const isFirst = (await this.factors.secondFactorsOf(actor.accountId)).length === 0;
      await write();
      await this.tell(actor, change, 'factor.added');
      await this.sessions.endOthers(actor.accountId, actor.sessionId);
      await this.sessions.rotate(actor, true, exchange);
      return isFirst ? this.recoveryCodes.make(actor.accountId) : [];
    });
    return { factors: await this.get(actor), recoveryCodes };
  }

  private async remove(
    actor: Actor,
    change: FactorChange,
    exchange: Exchange,
    write: () => Promise<boolean>,
  ): Promise<FactorsDto> {
    requireFresh(actor);
    await this.database.transaction(async () => {
      await this.factors.beforeRemoving(actor.accountId);
      if (!(await write())) throw notFound();
      const { wasLast } = await this.factors.afterRemoving(actor.accountId);
      if (wasLast) await this.recoveryCodes.remove(actor.accountId);
      await this.tell(actor, change, 'factor.removed');
      await this.sessions.endOthers(actor.accountId, actor.sessionId);
      await this.sessions.rotate(actor, !wasLast && actor.hasSecondFactor, exchange);
    });
    return this.get(actor);
  }

  private async tell(
    { accountId }: Actor,
    change: FactorChange,
    type: 'factor.added' | 'factor.removed',
  ): Promise<void> {
    await this.events.record({ type, actorId: accountId, data: { change } });
    await this.notices.factorChanged(accountId, change);
  }
}
