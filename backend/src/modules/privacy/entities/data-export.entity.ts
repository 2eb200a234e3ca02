import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { ExportState } from '@headframe/shared/privacy';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';

/** A copy of everything kept about a person: asked for, made by `ExportWorker`, fetched for some days. */
@Entity('data_export')
@Index('uq_data_export_running', ['accountId'], { unique: true, where: `state = 'queued'` })
@Index('ix_data_export_due', ['nextAttemptAt', 'id'], { where: `state = 'queued'` })
@Index('ix_data_export_expires_at', ['expiresAt'], { where: `state = 'ready'` })
@Index('ix_data_export_account', ['accountId', 'requestedAt'])
@Checks('ck_data_export_state', 'ck_data_export_archive', 'ck_data_export_ready')
export class DataExport {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_data_export' })
  id: string;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_data_export_account' })
  account: Relation<Account>;

  @Column('text', { default: 'queued' })
  state: ExportState;

  @Column('timestamptz', { name: 'requested_at', default: () => 'now()' })
  requestedAt: Date;

  @Column('smallint', { default: 0 })
  attempts: number;

  /** When a worker may take it; whoever works on it moves this on, so that a worker that died loses it again. */
  @Column('timestamptz', { name: 'next_attempt_at', default: () => 'now()' })
  nextAttemptAt: Date;

  @Column('timestamptz', { name: 'ready_at', nullable: true })
  readyAt: Date | null;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt: Date | null;

  /** Size of the zip file. */
  @Column('integer', { nullable: true })
  bytes: number | null;

  /** The zip file, sealed; gone once expired. */
  @Column('bytea', { nullable: true })
  archive: Buffer | null;
}
