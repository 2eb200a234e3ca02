import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { Passkey } from './entities/passkey.entity.js';
import { Totp } from './entities/totp.entity.js';

const counts = statement(`
  select (select count(*) from passkey p where p.account_id = $1)::integer as passkeys,
    exists (select 1 from totp t where t.account_id = $1 and t.confirmed_at is not null) as "hasTotp",
    (select count(*) from recovery_code c where c.account_id = $1 and c.used_at is null)::integer as "recoveryCodes",
    exists (select 1 from role_grant g where g.account_id = $1) as "hasRole",
    exists (select 1 from account a where a.id = $1 and a.password_hash is not null) as "hasPassword"`);
const lock = statement(`select 1 from account where id = $1 for no key update`);
const beginTotp = statement(`
  insert into totp (account_id, sealed_secret) values ($1, $2)
  on conflict (account_id) do update set sealed_secret = excluded.sealed_secret, created_at = now()
  where totp.confirmed_at is null returning account_id`);
/** Takes a time step: no code works twice, and of two requests with one code one wins. */
const takeStep = statement(`
  update totp set last_step = $2, confirmed_at = coalesce(confirmed_at, now())
  where account_id = $1 and last_step < $2 and (confirmed_at is not null) = $3 returning account_id`);
const dropCodes = statement(`delete from recovery_code where account_id = $1`);
const insertCodes = statement(`insert into recovery_code (account_id, code_hash) select $1, unnest($2::bytea[])`);
const useCode = statement(`
  update recovery_code set used_at = now() where account_id = $1 and code_hash = $2 and used_at is null
  returning account_id`);
/** A counter that does not grow tells of a copied key; authenticators without one always say 0. */
const usePasskey = statement(`
  update passkey set sign_count = $2, last_used_at = now()
  where id = $1 and (sign_count < $2 or (sign_count = 0 and $2 = 0)) returning id`);

/** How many factors of each kind an account has. */
export interface FactorCounts {
  passkeys: number;
  hasTotp: boolean;
  recoveryCodes: number;
  hasRole: boolean;
  hasPassword: boolean;
}

@Injectable()
export class FactorsRepository {
  constructor(private readonly database: Database) {}

  /** Holds an account's factors as they are until the transaction ends. */
  async lock(accountId: string): Promise<void> {
    await this.database.rows(lock, [accountId]);
  }

  async counts(accountId: string): Promise<FactorCounts> {
    const row = await this.database.row<FactorCounts & Record<string, unknown>>(counts, [accountId]);
    return row ?? { passkeys: 0, hasTotp: false, recoveryCodes: 0, hasRole: false, hasPassword: false };
  }

  /** Keeps a secret that waits for its first code. `false` when one is set up already. */
  async beginTotp(accountId: string, sealedSecret: Buffer): Promise<boolean> {
    return (await this.database.rows(beginTotp, [accountId, sealedSecret])).length > 0;
  }

  totp(accountId: string): Promise<Totp | null> {
    return this.database.manager.findOne(Totp, { where: { accountId } });
  }

  async takeStep(accountId: string, step: number, isConfirmed: boolean): Promise<boolean> {
    return (await this.database.rows(takeStep, [accountId, step, isConfirmed])).length > 0;
  }

  async removeTotp(accountId: string): Promise<boolean> {
    const { affected } = await this.database.manager.delete(Totp, { accountId });
    return (affected ?? 0) > 0;
  }

  async replaceCodes(accountId: string, hashes: Buffer[]): Promise<void> {
    await this.database.rows(dropCodes, [accountId]);
    if (hashes.length > 0) await this.database.rows(insertCodes, [accountId, hashes]);
  }

  async useCode(accountId: string, hash: Buffer): Promise<boolean> {
    return (await this.database.rows(useCode, [accountId, hash])).length > 0;
  }

  passkeys(accountId: string): Promise<Passkey[]> {
    return this.database.manager.find(Passkey, { where: { accountId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  passkey(credentialId: string): Promise<Passkey | null> {
    return this.database.manager.findOne(Passkey, { where: { credentialId } });
  }

  async addPasskey(passkey: Omit<Passkey, 'account' | 'createdAt' | 'lastUsedAt'>): Promise<void> {
    await this.database.manager.insert(Passkey, passkey);
  }

  async usePasskey(id: string, signCount: number): Promise<boolean> {
    return (await this.database.rows(usePasskey, [id, signCount])).length > 0;
  }

  async removePasskey(accountId: string, id: string): Promise<boolean> {
    const { affected } = await this.database.manager.delete(Passkey, { accountId, id });
    return (affected ?? 0) > 0;
  }
}
