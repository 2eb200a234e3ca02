import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';

/** A mailed code with its link. Nothing here can be used: hashes are keyed, the address is encrypted (`Vault`). */
@Entity('sign_in_link')
@Unique('uq_sign_in_link_token_hash', ['tokenHash'])
@Index('ix_sign_in_link_browser', ['browserHash'])
@Index('ix_sign_in_link_address', ['addressHash'])
@Index('ix_sign_in_link_account', ['accountId'])
@Index('ix_sign_in_link_expires_at', ['expiresAt'])
@Checks('ck_sign_in_link_purpose', 'ck_sign_in_link_wrong_codes')
export class SignInLink {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sign_in_link' })
  id: string;

  @Column('text')
  purpose: 'sign_in' | 'email_change';

  /** Whose address changes; a sign-in looks nobody up before the code is right. */
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_sign_in_link_account' })
  account: Relation<Account> | null;

  /** A new request for the same address ends the older ones. */
  @Column('bytea', { name: 'address_hash' })
  addressHash: Buffer;

  @Column('bytea', { name: 'sealed_email' })
  sealedEmail: Buffer;

  /** The browser that asked, by the cookie it was given. */
  @Column('bytea', { name: 'browser_hash' })
  browserHash: Buffer;

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('bytea', { name: 'code_hash' })
  codeHash: Buffer;

  @Column('smallint', { name: 'wrong_codes', default: 0 })
  wrongCodes: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;
}
