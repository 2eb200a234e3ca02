import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';

/** What an authenticator was asked to sign. It belongs to one browser and is taken once. */
@Entity('passkey_ceremony')
@Index('ix_passkey_ceremony_account', ['accountId'])
@Index('ix_passkey_ceremony_expires_at', ['expiresAt'])
@Checks('ck_passkey_ceremony_kind')
export class PasskeyCeremony {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'pk_passkey_ceremony' })
  tokenHash: Buffer;

  @Column('text')
  kind: 'sign_in' | 'add' | 'second_factor';

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_passkey_ceremony_account' })
  account: Relation<Account> | null;

  @Column('text')
  challenge: string;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
