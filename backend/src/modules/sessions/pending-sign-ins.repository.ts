import { Injectable } from '@nestjs/common';
import { SIGN_IN_CODE_TRIES } from '@headframe/shared/sessions';
import { MoreThan } from 'typeorm';
import { Database } from '../../database/database.js';
import { PendingSignIn } from './entities/pending-sign-in.entity.js';

type NewPendingSignIn = Omit<PendingSignIn, 'account' | 'wrongTries' | 'createdAt'>;

@Injectable()
export class PendingSignInsRepository {
  constructor(private readonly database: Database) {}

  async insert(row: NewPendingSignIn): Promise<void> {
    await this.database.manager.insert(PendingSignIn, row);
  }

  find(tokenHash: Buffer): Promise<PendingSignIn | null> {
    return this.database.manager.findOne(PendingSignIn, { where: { tokenHash, expiresAt: MoreThan(new Date()) } });
  }

  lock(tokenHash: Buffer): Promise<PendingSignIn | null> {
    return this.database.manager.findOne(PendingSignIn, {
      where: { tokenHash, expiresAt: MoreThan(new Date()) },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async countWrong(tokenHash: Buffer): Promise<void> {
    await this.database.manager.query(
      `update pending_sign_in set wrong_tries = wrong_tries + 1 where token_hash = $1 and wrong_tries < $2`,
      [tokenHash, SIGN_IN_CODE_TRIES],
    );
    await this.database.manager.query(`delete from pending_sign_in where token_hash = $1 and wrong_tries >= $2`, [
      tokenHash,
      SIGN_IN_CODE_TRIES,
    ]);
  }

  async complete(tokenHash: Buffer, accountId: string): Promise<void> {
    await this.database.manager.query(
      `update pending_sign_in set account_id = $2, expires_at = least(expires_at, now() + interval '10 minutes')
       where token_hash = $1`,
      [tokenHash, accountId],
    );
  }

  /** Takes away whatever could still be completed for an account. */
  async removeOf(accountId: string): Promise<void> {
    await this.database.manager.delete(PendingSignIn, { accountId });
  }

  async remove(tokenHash: Buffer): Promise<boolean> {
    const { affected } = await this.database.manager.delete(PendingSignIn, { tokenHash });
    return (affected ?? 0) > 0;
  }
}
