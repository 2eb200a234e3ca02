import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Checks } from '../../../database/checks.js';
import { Idea } from '../../ideas/entities/idea.entity.js';

/** A section that several people write at once. */
@Entity('co_editing_document')
@Unique('uq_co_editing_document_section', ['ideaId', 'section'])
@Index('ix_co_editing_document_edited', ['editedAt'])
@Checks('ck_co_editing_document_section', 'ck_co_editing_document_content', 'ck_co_editing_document_text')
export class CoEditingDocument {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_co_editing_document' })
  id: string;

  @Column('uuid', { name: 'idea_id' })
  ideaId: string;

  @ManyToOne(() => Idea, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'idea_id', foreignKeyConstraintName: 'fk_co_editing_document_idea' })
  idea: Relation<Idea>;

  @Column('text')
  section: string;

  /** Everything up to the update `through`, merged. */
  @Column('bytea')
  content: Buffer;

  @Column('bigint', { default: 0 })
  through: string;

  /** What the shared text says now, as limited Markdown. */
  @Column('text')
  text: string;

  /** What the idea's section said when the shared text last took it in. */
  @Column('text')
  base: string;

  @Column('timestamptz', { name: 'edited_at', default: () => 'now()' })
  editedAt: Date;
}
