import { Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { AgeBand } from '@headframe/shared/accounts';
import type { BallotMethod } from '@headframe/shared/ballots';
import { Checks } from '../../../database/checks.js';
import { Challenge } from '../../challenges/entities/challenge.entity.js';

/** How the ballots of a challenge are filled in, and who may cast one. They stay as they are once the vote has opened. */
@Entity('vote')
@Unique('uq_vote_rules', ['challengeId', 'method', 'most', 'mostEach', 'candidateCount'])
@Index('ix_vote_unclosed', { synchronize: false })
@Checks('ck_vote_method', 'ck_vote_most', 'ck_vote_most_each', 'ck_vote_age_bands', 'ck_vote_opened', 'ck_vote_closed')
export class Vote {
  @PrimaryColumn('uuid', { name: 'challenge_id', primaryKeyConstraintName: 'pk_vote' })
  challengeId: string;

  @OneToOne(() => Challenge, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'challenge_id', foreignKeyConstraintName: 'fk_vote_challenge' })
  challenge: Relation<Challenge>;

  @Column('text')
  method: BallotMethod;

  @Column('smallint')
  most: number;

  @Column('smallint', { name: 'most_each' })
  mostEach: number;

  @Column('boolean', { name: 'is_region_only' })
  isRegionOnly: boolean;

  @Column('boolean', { name: 'is_lab_only' })
  isLabOnly: boolean;

  @Column('text', { name: 'age_bands', array: true, default: '{}' })
  ageBands: AgeBand[];

  /** Rises with each save of the rules: what `If-Match` is compared with. */
  @Column('integer')
  revision: number;

  /** How many ideas are voted on; `null` until the vote opens. */
  @Column('smallint', { name: 'candidate_count', nullable: true })
  candidateCount: number | null;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;
}
