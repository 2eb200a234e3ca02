import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { Region } from '../regions/entities/region.entity.js';
import { ACCOUNT_COLUMNS, type AccountRow } from './accounts.sql.js';
import { Account } from './entities/account.entity.js';

const byId = statement(`
  select ${ACCOUNT_COLUMNS} from account a join region r on r.id = a.region_id
  where a.id = $1 and a.erased_at is null`);
/** The words of a new browser, kept once; `isFirst` for the first browser of all, of which nobody need be told. */
const addDevice = statement(`
  with before as (select id, cardinality(known_devices) as count from account where id = $1 for update)
  update account a set known_devices = array_append(a.known_devices[greatest(1, b.count - 48):], $2)
  from before b where a.id = b.id and a.erased_at is null and not ($2 = any(a.known_devices))
  returning b.count = 0 as "isFirst"`);

/** What is written when an account is opened. */
export type NewAccount = Pick<
  Account,
  | 'id'
  | 'email'
  | 'emailKey'
  | 'emailConfirmedAt'
  | 'nickname'
  | 'nicknameKey'
  | 'passwordHash'
  | 'ageBand'
  | 'regionId'
  | 'language'
  | 'groupId'
>;

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

  async insert(account: NewAccount): Promise<void> {
    await this.database.manager.insert(Account, account);
  }

  async update(id: string, changes: Partial<Omit<Account, 'id' | 'region'>>): Promise<void> {
    // An account that was erased a moment ago stays empty.
    await this.database.manager.update(Account, { id, erasedAt: IsNull() }, changes);
  }

  /** Notes a browser. `new` when others were known and this one was not. */
  async noteDevice(id: string, device: string): Promise<'known' | 'first' | 'new'> {
    const row = await this.database.row<{ isFirst: boolean }>(addDevice, [id, device]);
    if (!row) return 'known';
    return row.isFirst ? 'first' : 'new';
  }
}
