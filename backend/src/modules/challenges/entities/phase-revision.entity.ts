import { Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Checks } from '../../../database/checks.js';
import { Challenge } from './challenge.entity.js';

/** How often the phases of a challenge were moved, and who has been told of it. No row: never. */
@Entity('phase_revision')
@Index('ix_phase_revision_untold', { synchronize: false })
@Checks('ck_phase_revision_told')
export class PhaseRevision {
  @PrimaryColumn('uuid', { name: 'challenge_id', primaryKeyConstraintName: 'pk_phase_revision' })
  challengeId: string;

  @OneToOne(() => Challenge, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'challenge_id', foreignKeyConstraintName: 'fk_phase_revision_challenge' })
  challenge: Relation<Challenge>;

  /** Rises with each save: what `If-Match` is compared with. */
  @Column('integer')
  revision: number;

  @Column('timestamptz', { name: 'moved_at' })
  movedAt: Date;

  /** The revision that all followers know of. */
  @Column('integer', { name: 'told_revision', default: 0 })
  toldRevision: number;

  /** While followers are told, by id: the last one who was. */
  @Column('uuid', { name: 'told_through', nullable: true })
  toldThrough: string | null;
}
