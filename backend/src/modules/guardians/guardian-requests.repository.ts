import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { Account } from '../accounts/entities/account.entity.js';
import { GuardianRequest } from './entities/guardian-request.entity.js';
import { WARD, type WardRow } from './guardians.sql.js';

export type NewGuardianRequest = Pick<
  GuardianRequest,
  'id' | 'accountId' | 'sealedContact' | 'tokenHash' | 'language' | 'mode' | 'askedAt'
>;

const find = statement(`${WARD} and a.id = $1`);
const lock = statement(`select 1 from account where id = $1 and erased_at is null for no key update`);

@Injectable()
export class GuardianRequestsRepository {
  constructor(private readonly database: Database) {}

  ward(accountId: string): Promise<WardRow | null> {
    return this.database.row<WardRow>(find, [accountId]);
  }

  /**
   * The young person, locked until the transaction ends: whoever asks, answers or withdraws does this first, so that they
   * wait for each other in one order. What is read is read after the wait, by a statement that sees what was done meanwhile.
   */
  async lockWard(accountId: string): Promise<WardRow | null> {
    await this.database.rows(lock, [accountId]);
    return this.ward(accountId);
  }

  async insert(request: NewGuardianRequest): Promise<void> {
    await this.database.manager.insert(GuardianRequest, request);
  }

  /** Ends every link of the account and forgets the addresses. */
  async closeAll(accountId: string): Promise<void> {
    await this.database.manager.update(
      GuardianRequest,
      { accountId, closedAt: IsNull() },
      { closedAt: new Date(), sealedContact: null },
    );
  }

  /** The request behind a link that still leads somewhere. */
  open(tokenHash: Buffer): Promise<GuardianRequest | null> {
    return this.database.manager.findOne(GuardianRequest, { where: { tokenHash, closedAt: IsNull() } });
  }

  async update(id: string, changes: Partial<Omit<GuardianRequest, 'id' | 'account'>>): Promise<void> {
    await this.database.manager.update(GuardianRequest, { id }, changes);
  }

  async changeWard(
    accountId: string,
    changes: Partial<Pick<Account, 'guardianState' | 'guardianDueAt' | 'consentConfirmedAt'>>,
  ): Promise<void> {
    await this.database.manager.update(Account, { id: accountId }, changes);
  }
}
