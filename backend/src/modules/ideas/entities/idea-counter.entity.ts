import { Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Checks } from '../../../database/checks.js';
import { Idea } from './idea.entity.js';

/** Counters of an idea, apart from it so that counting never rewrites its row. Kept by the write's own transaction. */
@Entity('idea_counter')
@Index('ix_idea_counter_supported', { synchronize: false })
@Index('ix_idea_counter_challenge_supported', { synchronize: false })
@Index('ix_idea_counter_region_supported', { synchronize: false })
@Checks('ck_idea_counter_support_count', 'ck_idea_counter_comment_count')
export class IdeaCounter {
  @PrimaryColumn('uuid', { name: 'idea_id', primaryKeyConstraintName: 'pk_idea_counter' })
  ideaId: string;

  @OneToOne(() => Idea, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'idea_id', foreignKeyConstraintName: 'fk_idea_counter_idea' })
  idea: Relation<Idea>;

  @Column('uuid', { name: 'challenge_id' })
  challengeId: string;

  @Column('uuid', { name: 'region_id' })
  regionId: string;

  @Column('integer', { name: 'support_count', default: 0 })
  supportCount: number;

  @Column('integer', { name: 'comment_count', default: 0 })
  commentCount: number;
}
