import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';
import { IdeaMerge } from './idea-merge.entity.js';

/** Somebody whose support a merge touched: asked, answered, or with nothing to ask. Undoing reads what was. */
@Entity('merge_supporter')
@Index('ix_merge_supporter_account', ['accountId'])
@Index('ix_merge_supporter_untold', { synchronize: false })
@Checks('ck_merge_supporter_answer', 'ck_merge_supporter_answered')
export class MergeSupporter {
  @PrimaryColumn('uuid', { name: 'merge_id', primaryKeyConstraintName: 'pk_merge_supporter' })
  mergeId: string;

  @ManyToOne(() => IdeaMerge, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'merge_id', foreignKeyConstraintName: 'fk_merge_supporter_merge' })
  merge: Relation<IdeaMerge>;

  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'pk_merge_supporter' })
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_merge_supporter_account' })
  account: Relation<Account>;

  /**
   * `carried` or `dropped` by themselves; `both` supported the other idea already; `own` works on it; `ended` supported the
   * other idea and works on it from now on. `null` while they are asked.
   */
  @Column('text', { nullable: true })
  answer: 'carried' | 'dropped' | 'both' | 'own' | 'ended' | null;

  /** The version of the other idea whose support ended. */
  @Column('integer', { nullable: true })
  version: number | null;

  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt: Date | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;
}
