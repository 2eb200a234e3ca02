import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { PasskeyCeremony } from './entities/passkey-ceremony.entity.js';

/** Takes a ceremony away, so that of two answers one finds it. */
const take = statement(`
  delete from passkey_ceremony
  where token_hash = $1 and kind = $2 and account_id is not distinct from $3 and expires_at > now() returning challenge`);

@Injectable()
export class CeremoniesRepository {
  constructor(private readonly database: Database) {}

  async insert(ceremony: Omit<PasskeyCeremony, 'account'>): Promise<void> {
    await this.database.manager.insert(PasskeyCeremony, ceremony);
  }

  async take(tokenHash: Buffer, kind: PasskeyCeremony['kind'], accountId: string | null): Promise<string | null> {
    return (await this.database.row<{ challenge: string }>(take, [tokenHash, kind, accountId]))?.challenge ?? null;
  }
}
