import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { SingleSignOnIdentity } from './entities/single-sign-on-identity.entity.js';
import { SingleSignOnTry } from './entities/single-sign-on-try.entity.js';

const take = statement(`
  delete from single_sign_on_try where token_hash = $1 and expires_at > now() returning sealed_checks as "sealedChecks"`);
const link = statement(`
  insert into single_sign_on_identity (issuer, subject, account_id) values ($1, $2, $3) on conflict do nothing`);

@Injectable()
export class SingleSignOnRepository {
  constructor(private readonly database: Database) {}

  async begin(row: SingleSignOnTry): Promise<void> {
    await this.database.manager.insert(SingleSignOnTry, row);
  }

  /** What the answer must match; it is taken once. */
  async take(tokenHash: Buffer): Promise<Buffer | null> {
    return (await this.database.row<{ sealedChecks: Buffer }>(take, [tokenHash]))?.sealedChecks ?? null;
  }

  async accountOf(issuer: string, subject: string): Promise<string | null> {
    const row = await this.database.manager.findOne(SingleSignOnIdentity, { where: { issuer, subject } });
    return row?.accountId ?? null;
  }

  async link(issuer: string, subject: string, accountId: string): Promise<void> {
    await this.database.rows(link, [issuer, subject, accountId]);
  }
}
