import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Database } from '../../database/database.js';
import { ConsentReceipt } from './entities/consent-receipt.entity.js';

export type NewConsentReceipt = Omit<ConsentReceipt, 'id' | 'givenAt' | 'organisation'>;

@Injectable()
export class ConsentsRepository {
  constructor(private readonly database: Database) {}

  async insert(receipt: NewConsentReceipt): Promise<void> {
    await this.database.manager.insert(ConsentReceipt, { ...receipt, id: uuid() });
  }

  /** Everything ever agreed to or taken back for this account, newest first. */
  list(accountId: string): Promise<ConsentReceipt[]> {
    return this.database.manager.find(ConsentReceipt, {
      where: { accountId },
      order: { givenAt: 'DESC', id: 'DESC' },
      take: 200,
    });
  }
}
