import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';
import { CoEditingDocument } from './co-editing-document.entity.js';

/** Somebody's place at a shared text; it is free again when nobody has heard of them for a while. */
@Entity('co_editing_seat')
@Index('ix_co_editing_seat_document', ['documentId', 'seenAt'])
@Index('ix_co_editing_seat_account', ['accountId', 'seenAt'])
@Checks('ck_co_editing_seat_colour')
export class CoEditingSeat {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_co_editing_seat' })
  id: string;

  @Column('uuid', { name: 'document_id' })
  documentId: string;

  @ManyToOne(() => CoEditingDocument, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'document_id', foreignKeyConstraintName: 'fk_co_editing_seat_document' })
  document: Relation<CoEditingDocument>;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_co_editing_seat_account' })
  account: Relation<Account>;

  @Column('smallint')
  colour: number;

  @Column('timestamptz', { name: 'seen_at', default: () => 'now()' })
  seenAt: Date;
}
