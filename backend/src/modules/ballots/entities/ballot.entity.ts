import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { BallotMethod } from '@headframe/shared/ballots';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';
import { Vote } from './vote.entity.js';

/**
 * What somebody chose in a vote that is open. When it closes the rows become lines of a file that names nobody, and are
 * deleted. There is no time in it: a time would tell later whose line it was.
 */
@Entity('ballot')
@Index('ix_ballot_account', ['accountId'])
@Checks('ck_ballot_choices', 'ck_ballot_most', 'ck_ballot_points', 'ck_ballot_receipt_hash')
export class Ballot {
  @PrimaryColumn('uuid', { name: 'challenge_id', primaryKeyConstraintName: 'pk_ballot' })
  challengeId: string;

  @ManyToOne(() => Vote, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'challenge_id', referencedColumnName: 'challengeId', foreignKeyConstraintName: 'fk_ballot_vote' },
    { name: 'method', referencedColumnName: 'method', foreignKeyConstraintName: 'fk_ballot_vote' },
    { name: 'most', referencedColumnName: 'most', foreignKeyConstraintName: 'fk_ballot_vote' },
    { name: 'most_each', referencedColumnName: 'mostEach', foreignKeyConstraintName: 'fk_ballot_vote' },
    { name: 'candidate_count', referencedColumnName: 'candidateCount', foreignKeyConstraintName: 'fk_ballot_vote' },
  ])
  vote: Relation<Vote>;

  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'pk_ballot' })
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_ballot_account' })
  account: Relation<Account>;

  @Column('text')
  method: BallotMethod;

  @Column('smallint')
  most: number;

  @Column('smallint', { name: 'most_each' })
  mostEach: number;

  @Column('smallint', { name: 'candidate_count' })
  candidateCount: number;

  @Column('smallint', { array: true })
  choices: number[];

  @Column('smallint', { array: true })
  points: number[];

  /** SHA-256 of the receipt, which its voter alone has. */
  @Column('bytea', { name: 'receipt_hash' })
  receiptHash: Buffer;
}
