import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '../../accounts/entities/account.entity.js';

/** The secret that an authenticator app shares with us, encrypted. It counts once its first code was right. */
@Entity('totp')
export class Totp {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'pk_totp' })
  accountId: string;

  @OneToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_totp_account' })
  account: Relation<Account>;

  @Column('bytea', { name: 'sealed_secret' })
  sealedSecret: Buffer;

  /** The time step of the last code taken: no code works twice (RFC 6238 5.2). */
  @Column('bigint', { name: 'last_step', default: 0 })
  lastStep: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;
}
