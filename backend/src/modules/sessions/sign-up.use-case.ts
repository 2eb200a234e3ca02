import { Injectable } from '@nestjs/common';
import type { SignUpDto } from '@headframe/shared/accounts';
import type { SessionDto } from '@headframe/shared/sessions';
import { Database } from '../../database/database.js';
import type { Exchange } from '../../platform/security/exchange.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { PupilsService } from '../groups/pupils.service.js';
import { GuardiansService } from '../guardians/guardians.service.js';
import type { PendingSignIn } from './entities/pending-sign-in.entity.js';
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
    private readonly guardians: GuardiansService,
    private readonly pupils: PupilsService,
    private readonly database: Database,
  ) {}

  /**
   * Opens the account and signs its person in. Sent again after a lost answer, it finds the account it opened.
   * @throws DomainError 401 `sign_in_expired` where nothing was confirmed in this browser
   */
  async signUp(dto: SignUpDto, exchange: Exchange): Promise<SessionDto> {
    const begun = await this.pending.require(exchange.request, 'sign_up');
    const passwordHash = await this.accounts.beforeOpening(dto, this.pending.emailOf(begun));
    const accountId = await this.database.transaction(async () => {
      const pending = await this.pending.lock(exchange.request, 'sign_up');
      if (pending.accountId !== null) return pending.accountId;
      const opened = await this.open(dto, pending, passwordHash);
      await this.pending.complete(pending, opened);
      return opened;
    });
    // By the common way, since whoever repeats a request may have set a second factor meanwhile.
    return this.sessions.accept({ accountId, method: begun.method, isStrong: false }, exchange);
  }

  private async open(dto: SignUpDto, pending: PendingSignIn, passwordHash: string | null): Promise<string> {
    if (pending.pupilId !== null) return this.openForPupil(dto, pending.pupilId);
    const email = this.pending.emailOf(pending);
    if (email === null) throw signInExpired();
    const id = await this.accounts.open(dto, { email }, passwordHash);
    await this.guardians.begin(id, dto.guardianEmail ?? null);
    return id;
  }

  /** The group decides where the pupil belongs and how old they are. A password without an address would open nothing. */
  private async openForPupil(dto: SignUpDto, pupilId: string): Promise<string> {
    const group = await this.pupils.group(pupilId);
    if (!group) throw signInExpired();
    const { groupId, region, ageBand } = group;
    const id = await this.accounts.open({ ...dto, region, ageBand }, { groupId }, null);
    await this.pupils.attach(pupilId, id);
    return id;
  }
}
