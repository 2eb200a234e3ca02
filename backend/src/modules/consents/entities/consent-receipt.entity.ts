import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { LanguageCode } from '@headframe/shared/common';
import type { ConsentDecision, ConsentGiver, ConsentMethod, ConsentText } from '@headframe/shared/guardians';
import { Checks } from '../../../database/checks.js';
import { Organisation } from '../../regions/entities/organisation.entity.js';

/** What was agreed to, refused or taken back, when and by whom; triggers refuse any change to it. */
@Entity('consent_receipt')
@Index('ix_consent_receipt_account', ['accountId', 'givenAt'])
@Checks(
  'ck_consent_receipt_text',
  'ck_consent_receipt_text_version',
  'ck_consent_receipt_decision',
  'ck_consent_receipt_method',
  'ck_consent_receipt_given_by',
  'ck_consent_receipt_organisation',
  'ck_consent_receipt_language',
)
export class ConsentReceipt {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_consent_receipt' })
  id: string;

  /** Whom it is about. No foreign key: the receipt outlives the account. */
  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @Column('text')
  text: ConsentText;

  @Column('text', { name: 'text_version' })
  textVersion: string;

  @Column('text')
  decision: ConsentDecision;

  @Column('text')
  method: ConsentMethod;

  @Column('text', { name: 'given_by' })
  givenBy: ConsentGiver;

  /** Who authorised the school group, which keeps the guardians' signatures on paper. */
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'fk_consent_receipt_organisation' })
  organisation: Relation<Organisation> | null;

  /** The day on which it did. */
  @Column('date', { name: 'authorised_on', nullable: true })
  authorisedOn: string | null;

  /** The language in which the text was read. */
  @Column('text')
  language: LanguageCode;

  @Column('timestamptz', { name: 'given_at', default: () => 'now()' })
  givenAt: Date;
}
