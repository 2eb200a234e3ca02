import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';

/** The public half of a passkey (WebAuthn credential). */
@Entity('passkey')
@Unique('uq_passkey_credential_id', ['credentialId'])
@Index('ix_passkey_account', ['accountId'])
@Checks('ck_passkey_name', 'ck_passkey_credential_id')
export class Passkey {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_passkey' })
  id: string;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_passkey_account' })
  account: Relation<Account>;

  /** base64url. */
  @Column('text', { name: 'credential_id' })
  credentialId: string;

  @Column('bytea', { name: 'public_key' })
  publicKey: Buffer;

  @Column('bigint', { name: 'sign_count', default: 0 })
  signCount: string;

  @Column('text', { array: true, default: '{}' })
  transports: string[];

  @Column('text')
  name: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;
}
