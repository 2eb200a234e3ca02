import { Injectable } from '@nestjs/common';
import type { AccountDto } from '@headframe/shared/accounts';
import { Database } from '../../database/database.js';
import type { FactorChange } from '../../platform/mail/mail-templates.js';
import type { Actor } from '../../platform/security/actor.js';
import type { Exchange } from '../../platform/security/exchange.js';
import { requireFresh } from '../../platform/security/fresh-proof.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { EventsService } from '../events/events.service.js';
import { AccountNotices } from './account-notices.service.js';
import { SessionsService } from './sessions.service.js';
import { SignInLinksService } from './sign-in-links.service.js';

/** Changes of address and password. Each needs a fresh proof, ends all other sessions, and is told by mail. */
@Injectable()
export class AccountChangesUseCase {
  constructor(
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
    private readonly links: SignInLinksService,
    private readonly events: EventsService,
    private readonly notices: AccountNotices,
    private readonly database: Database,
  ) {}

  async setPassword(actor: Actor, password: string, exchange: Exchange): Promise<void> {
    await this.changePassword(actor, password, 'password_set', exchange);
  }

  async removePassword(actor: Actor, exchange: Exchange): Promise<void> {
    await this.changePassword(actor, null, 'password_removed', exchange);
  }

  /** Sends a code to the new address, whether or not it is somebody else's. */
  async requestEmail(actor: Actor, email: string): Promise<void> {
    requireFresh(actor);
    await this.links.requestChange(actor.accountId, email, actor.language);
  }

  /** Changes the address and tells the old one. @throws DomainError 401 `code_wrong`, 409 `address_taken` */
  async confirmEmail(actor: Actor, code: string, exchange: Exchange): Promise<AccountDto> {
    requireFresh(actor);
    const email = await this.links.redeemChange(actor.accountId, code);
    await this.database.transaction(async () => {
      await this.notices.emailChanged(actor.accountId);
      await this.accounts.setEmail(actor.accountId, email);
      await this.events.record({ type: 'account.email_changed', actorId: actor.accountId });
      await this.sessions.endOthers(actor.accountId, actor.sessionId);
      await this.sessions.rotate(actor, actor.hasSecondFactor, exchange);
    });
    return this.accounts.get(actor.accountId, actor.hasSecondFactor);
  }

  private async changePassword(
    actor: Actor,
    password: string | null,
    change: FactorChange,
    exchange: Exchange,
  ): Promise<void> {
    requireFresh(actor);
    const hash = password === null ? null : await this.accounts.hashNewPassword(actor.accountId, password);
    await this.database.transaction(async () => {
      await this.accounts.setPasswordHash(actor.accountId, hash);
      await this.events.record({
        type: password === null ? 'factor.removed' : 'factor.added',
        actorId: actor.accountId,
        data: { change },
      });
      await this.notices.factorChanged(actor.accountId, change);
      await this.sessions.endOthers(actor.accountId, actor.sessionId);
      await this.sessions.rotate(actor, actor.hasSecondFactor, exchange);
    });
  }
}
