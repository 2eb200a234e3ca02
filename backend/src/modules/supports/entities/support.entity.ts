import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';
import { Idea } from '../../ideas/entities/idea.entity.js';

/** One person's "I want this", bound to the version they read. */
@Entity('support')
@Index('ix_support_account', { synchronize: false })
@Checks('ck_support_version', 'ck_support_told_version')
export class Support {
  @PrimaryColumn('uuid', { name: 'idea_id', primaryKeyConstraintName: 'pk_support' })
  ideaId: string;

  @ManyToOne(() => Idea, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'idea_id', foreignKeyConstraintName: 'fk_support_idea' })
  idea: Relation<Idea>;

  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'pk_support' })
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_support_account' })
  account: Relation<Account>;

  @Column('integer')
  version: number;

  /** The newest change of meaning that its giver was told of. */
  @Column('integer', { name: 'told_version', nullable: true })
  toldVersion: number | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
