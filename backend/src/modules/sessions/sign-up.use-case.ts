import { Injectable } from '@nestjs/common';
import type { SignUpDto } from '@headframe/shared/accounts';
import type { SessionDto } from '@headframe/shared/sessions';
import { Database } from '../../database/database.js';
import type { Exchange } from '../../platform/security/exchange.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { PendingSignInsService } from './pending-sign-ins.service.js';
import { SessionsService } from './sessions.service.js';
import { signInExpired } from './sessions.errors.js';

/** Opens the account that a pending sign-in lacks. */
@Injectable()
export class SignUpUseCase {
  constructor(
    private readonly pending: PendingSignInsService,
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
    private readonly database: Database,
  ) {}

  /**
   * Opens the account and signs its person in. Sent again after a lost answer, it finds the account it opened.
   * @throws DomainError 401 `sign_in_expired` where nothing was confirmed in this browser
   */
  async signUp(dto: SignUpDto, exchange: Exchange): Promise<SessionDto> {
    const { accountId, method } = await this.database.transaction(async () => {
      const pending = await this.pending.lock(exchange.request, 'sign_up');
      if (pending.accountId !== null) return { accountId: pending.accountId, method: pending.method };
      const email = this.pending.emailOf(pending);
      if (email === null) throw signInExpired();
      const opened = await this.accounts.open(dto, { email });
      await this.pending.complete(pending, opened);
      return { accountId: opened, method: pending.method };
    });
    return this.sessions.start(accountId, method, false, exchange);
  }
}
