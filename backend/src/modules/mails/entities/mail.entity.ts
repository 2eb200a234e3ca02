import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { LanguageCode } from '@headframe/shared/common';
import type { MailStatus, MailTemplate } from '@headframe/shared/mails';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';

/** A mail that is to be sent or was. Written and worked off by `platform/mail`. */
@Entity('mail')
@Index('ix_mail_due', ['nextAttemptAt', 'id'], { where: `status = 'queued'` })
@Index('ix_mail_dead', ['id'], { where: `status = 'dead'` })
@Index('ix_mail_account', ['accountId'])
@Checks(
  'ck_mail_template',
  'ck_mail_language',
  'ck_mail_status',
  'ck_mail_sealed',
  'ck_mail_sent_at',
  'ck_mail_last_error',
)
export class Mail {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_mail' })
  id: string;

  /** Whom it speaks to; its mails go when the account goes. */
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_mail_account' })
  account: Relation<Account> | null;

  @Column('text')
  template: MailTemplate;

  @Column('text')
  language: LanguageCode;

  /** Address and values, sealed; gone once the mail is out. */
  @Column('bytea', { nullable: true })
  sealed: Buffer | null;

  @Column('text', { default: 'queued' })
  status: MailStatus;

  @Column('smallint', { default: 0 })
  attempts: number;

  @Column('timestamptz', { name: 'next_attempt_at', default: () => 'now()' })
  nextAttemptAt: Date;

  @Column('timestamptz', { name: 'last_attempt_at', nullable: true })
  lastAttemptAt: Date | null;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt: Date | null;

  /** A short code, never an address or words of a mail. */
  @Column('text', { name: 'last_error', nullable: true })
  lastError: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;
}
