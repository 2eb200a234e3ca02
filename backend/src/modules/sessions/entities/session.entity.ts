import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { SignInMethod } from '@headframe/shared/sessions';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';

/** A login session. Only the hash of its token is here, so a copy of the table signs nobody in. */
@Entity('session')
@Index('ix_session_account', ['accountId', 'createdAt'])
@Unique('uq_session_id', ['id'])
@Checks('ck_session_token_hash', 'ck_session_device', 'ck_session_method')
export class Session {
  /** SHA-256 of the token in the cookie. */
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'pk_session' })
  tokenHash: Buffer;

  /** What its person calls it by, to end it; of no use for signing in. */
  @Column('uuid')
  id: string;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_session_account' })
  account: Relation<Account>;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'last_seen_at', default: () => 'now()' })
  lastSeenAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  /** Coarse words, see `deviceWords`. */
  @Column('text')
  device: string;

  @Column('text')
  method: SignInMethod;

  /** When a second factor was shown; roles act only in sessions that have one. */
  @Column('timestamptz', { name: 'second_factor_at', nullable: true })
  secondFactorAt: Date | null;

  /** When the person last proved who they are. */
  @Column('timestamptz', { name: 'authenticated_at', default: () => 'now()' })
  authenticatedAt: Date;
}
