import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { MergeState } from '@headframe/shared/lineage';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';
import { Idea } from '../../ideas/entities/idea.entity.js';

/** That an author proposes to put one idea into another, and what became of it. */
@Entity('idea_merge')
@Index('uq_idea_merge_agreed', { synchronize: false })
@Index('uq_idea_merge_proposed', { synchronize: false })
@Index('ix_idea_merge_source', { synchronize: false })
@Index('ix_idea_merge_target', { synchronize: false })
@Checks(
  'ck_idea_merge_two',
  'ck_idea_merge_word',
  'ck_idea_merge_answer',
  'ck_idea_merge_state',
  'ck_idea_merge_decided',
  'ck_idea_merge_undone',
  'ck_idea_merge_source_status',
)
export class IdeaMerge {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_idea_merge' })
  id: string;

  @Column('uuid', { name: 'source_id' })
  sourceId: string;

  @ManyToOne(() => Idea, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'source_id', foreignKeyConstraintName: 'fk_idea_merge_source' })
  source: Relation<Idea>;

  @Column('uuid', { name: 'target_id' })
  targetId: string;

  @ManyToOne(() => Idea, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'target_id', foreignKeyConstraintName: 'fk_idea_merge_target' })
  target: Relation<Idea>;

  @Column('uuid', { name: 'proposed_by' })
  proposedBy: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'proposed_by', foreignKeyConstraintName: 'fk_idea_merge_proposed_by' })
  proposer: Relation<Account>;

  /** Why; `null` once its author is a former member. */
  @Column('text', { nullable: true })
  word: string | null;

  /** Why not; `null` without a word, or once its author is a former member. */
  @Column('text', { nullable: true })
  answer: string | null;

  @Column('text', { default: 'proposed' })
  state: MergeState;

  /** What the source was before, for undoing. */
  @Column('text', { name: 'source_status', nullable: true })
  sourceStatus: string | null;

  @Column('timestamptz', { name: 'proposed_at', default: () => 'now()' })
  proposedAt: Date;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'decided_by', foreignKeyConstraintName: 'fk_idea_merge_decided_by' })
  decider: Relation<Account> | null;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt: Date | null;

  @Column('uuid', { name: 'undone_by', nullable: true })
  undoneBy: string | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'undone_by', foreignKeyConstraintName: 'fk_idea_merge_undone_by' })
  undoer: Relation<Account> | null;
}
