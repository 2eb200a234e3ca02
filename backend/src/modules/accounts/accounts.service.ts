import { Injectable } from '@nestjs/common';
import type { AccountDto, SignUpDto, UpdateAccountDto } from '@headframe/shared/accounts';
import { v7 as uuid } from 'uuid';
import { Database } from '../../database/database.js';
import { violatedUnique } from '../../platform/errors/database-errors.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { RateLimits } from '../../platform/rate-limits/rate-limits.js';
import type { Actor } from '../../platform/security/actor.js';
import { EventsService } from '../events/events.service.js';
import { emailKey, nicknameKey } from './account-keys.js';
import { nicknameTaken, regionUnknown, signUpRefused } from './accounts.errors.js';
import { presentAccount } from './accounts.presenter.js';
import { AccountsRepository } from './accounts.repository.js';
import { PasswordHasher } from './password-hasher.js';

const SIGN_IN_LIMIT = { most: 10, seconds: 900 };
const SIGN_UP_LIMIT = { most: 300, seconds: 3600 };

@Injectable()
export class AccountsService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly events: EventsService,
    private readonly hasher: PasswordHasher,
    private readonly rateLimits: RateLimits,
    private readonly database: Database,
  ) {}

  /**
   * Opens an account and returns its id. Sent again with the same address and password, after a lost answer say, it finds
   * the account it opened. @throws DomainError 409 `sign_up_refused`, 422 for a taken nickname or an unknown region
   */
  async signUp(dto: SignUpDto): Promise<string> {
    await this.rateLimits.count('sign-up', SIGN_UP_LIMIT);
    const regionId = await this.accounts.regionId(dto.region);
    if (regionId === null) throw regionUnknown();
    const passwordHash = await this.hasher.hash(dto.password);
    const id = uuid();
    try {
      await this.database.transaction(async () => {
        await this.accounts.insert({
          id,
          email: dto.email,
          emailKey: emailKey(dto.email),
          nickname: dto.nickname,
          nicknameKey: nicknameKey(dto.nickname),
          passwordHash,
          ageBand: dto.ageBand,
          regionId,
          language: dto.language,
        });
        await this.events.record({ type: 'account.created', actorId: id, regionId });
      });
    } catch (error) {
      const constraint = violatedUnique(error);
      if (constraint === 'uq_account_nickname_key') throw nicknameTaken();
      if (constraint !== 'uq_account_email_key') throw error;
      const known = await this.authenticate(dto.email, dto.password);
      if (known === null) throw signUpRefused();
      return known;
    }
    return id;
  }

  /** The id behind a right pair of address and password, or `null`; the same work is done for an unknown address. */
  async authenticate(email: string, password: string): Promise<string | null> {
    const key = emailKey(email);
    await this.rateLimits.count(`sign-in ${key}`, SIGN_IN_LIMIT);
    const known = await this.accounts.credentials(key);
    const isRight = await this.hasher.verify(known?.passwordHash ?? null, password);
    return isRight && known ? known.id : null;
  }

  async get(id: string): Promise<AccountDto> {
    const row = await this.accounts.find(id);
    if (!row) throw notFound();
    return presentAccount(row);
  }

  async update(actor: Actor, dto: UpdateAccountDto): Promise<AccountDto> {
    await this.accounts.changeLanguage(actor.accountId, dto.language);
    return this.get(actor.accountId);
  }
}
