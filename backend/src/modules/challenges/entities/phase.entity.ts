import { Column, Entity, Exclusion, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { PhaseKind } from '@headframe/shared/challenges';
import { Checks } from '../../../database/checks.js';
import { Challenge } from './challenge.entity.js';

/** A dated part of a challenge. */
@Entity('phase')
@Checks('ck_phase_kind', 'ck_phase_dates')
@Exclusion('ex_phase_overlap', 'stands in the migration')
export class Phase {
  @PrimaryColumn('uuid', { name: 'challenge_id', primaryKeyConstraintName: 'pk_phase' })
  challengeId: string;

  @ManyToOne(() => Challenge, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'challenge_id', foreignKeyConstraintName: 'fk_phase_challenge' })
  challenge: Relation<Challenge>;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_phase' })
  kind: PhaseKind;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  /** The first moment that no longer belongs to the phase. */
  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;
}
