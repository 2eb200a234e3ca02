import { Injectable } from '@nestjs/common';
import { SIGN_IN_CODE_MINUTES, SIGN_IN_CODE_TRIES } from '@headframe/shared/sessions';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import type { SignInLink } from './entities/sign-in-link.entity.js';

const endOlder = statement(`
  update sign_in_link set used_at = now()
  where address_hash = $1 and purpose = $2 and account_id is not distinct from $3 and used_at is null`);
const insert = statement(`
  insert into sign_in_link
    (id, purpose, account_id, address_hash, sealed_email, browser_hash, token_hash, code_hash, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, now() + interval '${SIGN_IN_CODE_MINUTES} minutes')`);
const columns = `id, purpose, account_id as "accountId", sealed_email as "sealedEmail", browser_hash as "browserHash",
  token_hash as "tokenHash", code_hash as "codeHash"`;
const live = `used_at is null and expires_at > now() and wrong_codes < ${SIGN_IN_CODE_TRIES}`;
const lockByToken = statement(`
  select ${columns} from sign_in_link where token_hash = $1 and purpose = 'sign_in' and ${live} for update`);
const lockByBrowser = statement(`
  select ${columns} from sign_in_link where browser_hash = $1 and purpose = 'sign_in' and ${live} for update`);
const lockByAccount = statement(`
  select ${columns} from sign_in_link where account_id = $1 and purpose = 'email_change' and ${live}
  order by created_at desc limit 1 for update`);
const use = statement(`update sign_in_link set used_at = now() where id = $1`);
const countWrong = statement(`update sign_in_link set wrong_codes = wrong_codes + 1 where id = $1`);

export type NewSignInLink = Pick<
  SignInLink,
  'id' | 'purpose' | 'accountId' | 'addressHash' | 'sealedEmail' | 'browserHash' | 'tokenHash' | 'codeHash'
>;
/** A link that can still be used, locked until the transaction ends. */
export type LiveSignInLink = Omit<NewSignInLink, 'addressHash'>;

@Injectable()
export class SignInLinksRepository {
  constructor(private readonly database: Database) {}

  /** Keeps a link and ends the older ones of the same address. */
  async insert(link: NewSignInLink): Promise<void> {
    await this.database.rows(endOlder, [link.addressHash, link.purpose, link.accountId]);
    await this.database.rows(insert, [
      link.id,
      link.purpose,
      link.accountId,
      link.addressHash,
      link.sealedEmail,
      link.browserHash,
      link.tokenHash,
      link.codeHash,
    ]);
  }

  lockByToken(tokenHash: Buffer): Promise<LiveSignInLink | null> {
    return this.database.row<LiveSignInLink & Record<string, unknown>>(lockByToken, [tokenHash]);
  }

  lockByBrowser(browserHash: Buffer): Promise<LiveSignInLink | null> {
    return this.database.row<LiveSignInLink & Record<string, unknown>>(lockByBrowser, [browserHash]);
  }

  lockByAccount(accountId: string): Promise<LiveSignInLink | null> {
    return this.database.row<LiveSignInLink & Record<string, unknown>>(lockByAccount, [accountId]);
  }

  async use(id: string): Promise<void> {
    await this.database.rows(use, [id]);
  }

  async countWrong(id: string): Promise<void> {
    await this.database.rows(countWrong, [id]);
  }
}
