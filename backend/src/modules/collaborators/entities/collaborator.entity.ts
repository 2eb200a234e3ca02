import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { CollaboratorRole } from '@headframe/shared/collaborators';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';
import { IdeaMerge } from '../../lineage/entities/idea-merge.entity.js';
import { Idea } from '../../ideas/entities/idea.entity.js';

/** That somebody works on an idea. Whoever begins one is its first co-author: a trigger writes that row. */
@Entity('collaborator')
@Unique('uq_collaborator_idea_account', ['ideaId', 'accountId'])
@Index('ix_collaborator_account', ['accountId', 'ideaId'])
@Checks('ck_collaborator_role')
export class Collaborator {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_collaborator' })
  id: string;

  @Column('uuid', { name: 'idea_id' })
  ideaId: string;

  @ManyToOne(() => Idea, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'idea_id', foreignKeyConstraintName: 'fk_collaborator_idea' })
  idea: Relation<Idea>;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_collaborator_account' })
  account: Relation<Account>;

  @Column('text')
  role: CollaboratorRole;

  /** The merge with which they came along; undoing it takes them back. */
  @Column('uuid', { name: 'merge_id', nullable: true })
  mergeId: string | null;

  @ManyToOne(() => IdeaMerge, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'merge_id', foreignKeyConstraintName: 'fk_collaborator_merge' })
  merge: Relation<IdeaMerge> | null;

  @Column('timestamptz', { name: 'joined_at', default: () => 'now()' })
  joinedAt: Date;
}
