import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { PendingSignInKind, SignInMethod } from '@headframe/shared/sessions';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';

/** A sign-in that lacks its account or its second factor. It opens nothing: another table, another cookie. */
@Entity('pending_sign_in')
@Index('ix_pending_sign_in_account', ['accountId'])
@Index('ix_pending_sign_in_expires_at', ['expiresAt'])
@Checks('ck_pending_sign_in_kind', 'ck_pending_sign_in_method', 'ck_pending_sign_in_wrong_tries')
export class PendingSignIn {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'pk_pending_sign_in' })
  tokenHash: Buffer;

  @Column('text')
  kind: PendingSignInKind;

  @Column('text')
  method: SignInMethod;

  /** Who signs in; for a sign-up the account it opened, so that a repeated request finds it. */
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_pending_sign_in_account' })
  account: Relation<Account> | null;

  /** The confirmed address that an account may be opened with. */
  @Column('bytea', { name: 'sealed_email', nullable: true })
  sealedEmail: Buffer | null;

  /** The seat of a school group that an account may be opened for. */
  @Column('uuid', { name: 'pupil_id', nullable: true })
  pupilId: string | null;

  @Column('smallint', { name: 'wrong_tries', default: 0 })
  wrongTries: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
