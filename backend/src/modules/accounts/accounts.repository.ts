import { Injectable } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { Region } from '../regions/entities/region.entity.js';
import { ACCOUNT_COLUMNS, type AccountRow } from './accounts.sql.js';
import { Account } from './entities/account.entity.js';

const byId = statement(`select ${ACCOUNT_COLUMNS} from account a join region r on r.id = a.region_id where a.id = $1`);

@Injectable()
export class AccountsRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<AccountRow | null> {
    return this.database.row<AccountRow>(byId, [id]);
  }

  /** The stored hash and id behind an address of mail. */
  credentials(key: string): Promise<Pick<Account, 'id' | 'passwordHash'> | null> {
    return this.database.manager.findOne(Account, {
      where: { emailKey: key },
      select: { id: true, passwordHash: true },
    });
  }

  async regionId(slug: string): Promise<string | null> {
    const region = await this.database.manager.findOne(Region, { where: { slug }, select: { id: true } });
    return region?.id ?? null;
  }

  async insert(account: Omit<Account, 'region' | 'createdAt'>): Promise<void> {
    await this.database.manager.insert(Account, account);
  }

  async changeLanguage(id: string, language: LanguageCode): Promise<void> {
    await this.database.manager.update(Account, { id }, { language });
  }
}
