import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { LanguageCode } from '@headframe/shared/common';
import type { Theme } from '@headframe/shared/themes';
import { Checks } from '../../../database/checks.js';
import { Lab } from '../../labs/entities/lab.entity.js';
import { Organisation } from '../../regions/entities/organisation.entity.js';

@Entity('challenge')
@Unique('uq_challenge_slug', ['slug'])
@Unique('uq_challenge_id_lab_region', ['id', 'labId', 'regionId'])
@Index('ix_challenge_ends_at', ['endsAt', 'id'])
@Index('ix_challenge_lab', ['labId', 'endsAt', 'id'])
@Index('ix_challenge_region', ['regionId', 'endsAt', 'id'])
@Checks('ck_challenge_slug', 'ck_challenge_language', 'ck_challenge_themes', 'ck_challenge_idea_count')
export class Challenge {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_challenge' })
  id: string;

  @Column('uuid', { name: 'lab_id' })
  labId: string;

  @Column('uuid', { name: 'region_id' })
  regionId: string;

  @ManyToOne(() => Lab)
  @JoinColumn([
    { name: 'lab_id', referencedColumnName: 'id', foreignKeyConstraintName: 'fk_challenge_lab' },
    { name: 'region_id', referencedColumnName: 'regionId', foreignKeyConstraintName: 'fk_challenge_lab' },
  ])
  lab: Relation<Lab>;

  @Column('text')
  slug: string;

  @Column('text', { name: 'original_language' })
  originalLanguage: LanguageCode;

  @Column('text', { array: true, default: '{}' })
  themes: Theme[];

  @Column('uuid', { name: 'decided_by_id' })
  decidedById: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'decided_by_id', foreignKeyConstraintName: 'fk_challenge_decided_by' })
  decidedBy: Relation<Organisation>;

  @Column('date', { name: 'decides_on' })
  decidesOn: string;

  /** The end of its last phase: what the lists are ordered by. */
  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  /** Ideas that everybody can read; kept by the write that publishes or withdraws one. */
  @Column('integer', { name: 'idea_count', default: 0 })
  ideaCount: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
