import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { GuardianMode } from '@headframe/shared/accounts';
import type { LanguageCode } from '@headframe/shared/common';
import type { GuardianAnswer } from '@headframe/shared/guardians';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';

/** A mail to a guardian: asked for a yes, or only told. */
@Entity('guardian_request')
@Unique('uq_guardian_request_token_hash', ['tokenHash'])
@Index('ix_guardian_request_account', ['accountId', 'askedAt'])
@Index('ix_guardian_request_contact', { synchronize: false })
@Checks(
  'ck_guardian_request_token_hash',
  'ck_guardian_request_language',
  'ck_guardian_request_mode',
  'ck_guardian_request_answer',
  'ck_guardian_request_answered_at',
  'ck_guardian_request_sealed_contact',
)
export class GuardianRequest {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_guardian_request' })
  id: string;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_guardian_request_account' })
  account: Relation<Account>;

  /** The guardian's address and the token of their link, sealed, for the reminder. Gone once it is answered. */
  @Column('bytea', { name: 'sealed_contact', nullable: true })
  sealedContact: Buffer | null;

  /** Keyed hash of the token in the link. */
  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  /** The language in which the guardian is written to: the region's first one. */
  @Column('text')
  language: LanguageCode;

  @Column('text')
  mode: Exclude<GuardianMode, 'none'>;

  @Column('timestamptz', { name: 'asked_at', default: () => 'now()' })
  askedAt: Date;

  @Column('timestamptz', { name: 'reminded_at', nullable: true })
  remindedAt: Date | null;

  /** The last answer by this link. */
  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;

  @Column('text', { nullable: true })
  answer: GuardianAnswer | null;

  /** Since when its link leads nowhere: another guardian was asked, or the person decides for themselves. */
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  /** When the young person was told by mail that they now decide for themselves. */
  @Column('timestamptz', { name: 'confirmation_asked_at', nullable: true })
  confirmationAskedAt: Date | null;
}
