import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Checks } from '../../../database/checks.js';
import { CoEditingDocument } from './co-editing-document.entity.js';

/** What was written since the document was last merged. */
@Entity('co_editing_update')
@Index('ix_co_editing_update_document', ['documentId', 'id'])
@Checks('ck_co_editing_update_content')
export class CoEditingUpdate {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_co_editing_update',
  })
  id: string;

  @Column('uuid', { name: 'document_id' })
  documentId: string;

  @ManyToOne(() => CoEditingDocument, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'document_id', foreignKeyConstraintName: 'fk_co_editing_update_document' })
  document: Relation<CoEditingDocument>;

  @Column('bytea')
  content: Buffer;
}
