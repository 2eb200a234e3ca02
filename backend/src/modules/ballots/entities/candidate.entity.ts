import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Checks } from '../../../database/checks.js';
import { Idea } from '../../ideas/entities/idea.entity.js';
import { Vote } from './vote.entity.js';

/** An idea that is voted on, in the version that it had when the vote opened. */
@Entity('candidate')
@Unique('uq_candidate_idea', ['challengeId', 'ideaId'])
@Index('ix_candidate_idea', ['ideaId'])
@Checks('ck_candidate_number', 'ck_candidate_version')
export class Candidate {
  @PrimaryColumn('uuid', { name: 'challenge_id', primaryKeyConstraintName: 'pk_candidate' })
  challengeId: string;

  @ManyToOne(() => Vote, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'challenge_id', foreignKeyConstraintName: 'fk_candidate_vote' })
  vote: Relation<Vote>;

  /** What it is called on the ballots. */
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'pk_candidate' })
  number: number;

  /** `null` where the idea was deleted since. */
  @Column('uuid', { name: 'idea_id', nullable: true })
  ideaId: string | null;

  @ManyToOne(() => Idea, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'idea_id', foreignKeyConstraintName: 'fk_candidate_idea' })
  idea: Relation<Idea> | null;

  @Column('integer')
  version: number;
}
