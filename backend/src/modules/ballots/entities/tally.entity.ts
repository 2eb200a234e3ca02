import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Standing } from '@headframe/shared/ballots';
import { Checks } from '../../../database/checks.js';
import { Vote } from './vote.entity.js';

/** What a vote came to. Of fewer than five ballots nothing is kept but how many there were. */
@Entity('tally')
@Checks('ck_tally_ballot_count', 'ck_tally_withheld')
export class Tally {
  @PrimaryColumn('uuid', { name: 'challenge_id', primaryKeyConstraintName: 'pk_tally' })
  challengeId: string;

  @OneToOne(() => Vote, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'challenge_id', foreignKeyConstraintName: 'fk_tally_vote' })
  vote: Relation<Vote>;

  @Column('integer', { name: 'ballot_count' })
  ballotCount: number;

  @Column('jsonb', { nullable: true })
  standings: Standing[] | null;

  /** See `tally-file.ts`. */
  @Column('text', { nullable: true })
  file: string | null;

  @Column('bytea', { nullable: true })
  head: Buffer | null;

  @Column('timestamptz', { name: 'closed_at' })
  closedAt: Date;
}
