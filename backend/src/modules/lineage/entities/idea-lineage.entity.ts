import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { LineageKind } from '@headframe/shared/lineage';
import { Checks } from '../../../database/checks.js';
import { Idea } from '../../ideas/entities/idea.entity.js';
import { IdeaMerge } from './idea-merge.entity.js';

/** That an idea came out of another, or of something done elsewhere. A trigger refuses circles. */
@Entity('idea_lineage')
@Index('uq_idea_lineage_origin', { synchronize: false })
@Index('uq_idea_lineage_url', { synchronize: false })
@Index('ix_idea_lineage_descent', ['originId'])
@Checks(
  'ck_idea_lineage_kind',
  'ck_idea_lineage_merge',
  'ck_idea_lineage_origin',
  'ck_idea_lineage_url',
  'ck_idea_lineage_title',
)
export class IdeaLineage {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_idea_lineage' })
  id: string;

  @Column('uuid', { name: 'idea_id' })
  ideaId: string;

  @ManyToOne(() => Idea, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'idea_id', foreignKeyConstraintName: 'fk_idea_lineage_idea' })
  idea: Relation<Idea>;

  @Column('text')
  kind: LineageKind;

  @Column('uuid', { name: 'origin_id', nullable: true })
  originId: string | null;

  @ManyToOne(() => Idea, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'origin_id', foreignKeyConstraintName: 'fk_idea_lineage_origin' })
  origin: Relation<Idea> | null;

  /** Of something done elsewhere. */
  @Column('text', { nullable: true })
  url: string | null;

  @Column('text', { nullable: true })
  title: string | null;

  @Column('uuid', { name: 'merge_id', nullable: true })
  mergeId: string | null;

  @ManyToOne(() => IdeaMerge, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'merge_id', foreignKeyConstraintName: 'fk_idea_lineage_merge' })
  merge: Relation<IdeaMerge> | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
