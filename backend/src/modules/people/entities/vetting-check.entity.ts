import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';

/** That somebody saw a person's certificate of good conduct; never the certificate itself. The newest row counts. */
@Entity('vetting_check')
@Index('ix_vetting_check_account', ['accountId', 'id'])
@Index('ix_vetting_check_seen_by', ['seenBy'])
@Index('ix_vetting_check_valid_until', { synchronize: false })
@Checks('ck_vetting_check_dates', 'ck_vetting_check_seen_by')
export class VettingCheck {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_vetting_check' })
  id: string;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_vetting_check_account' })
  account: Relation<Account>;

  @Column('uuid', { name: 'seen_by' })
  seenBy: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'seen_by', foreignKeyConstraintName: 'fk_vetting_check_seen_by' })
  seer: Relation<Account>;

  /** A day, `YYYY-MM-DD`. */
  @Column('date', { name: 'seen_on' })
  seenOn: string;

  /** The last day on which it counts, `YYYY-MM-DD`. */
  @Column('date', { name: 'valid_until' })
  validUntil: string;

  /** When its end was announced by mail. */
  @Column('timestamptz', { name: 'reminded_at', nullable: true })
  remindedAt: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
