import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { LanguageCode } from '@headframe/shared/common';
import { Checks } from '../../../database/checks.js';
import { Region } from '../../regions/entities/region.entity.js';

@Entity('lab')
@Unique('uq_lab_slug', ['slug'])
@Unique('uq_lab_id_region', ['id', 'regionId'])
@Index('ix_lab_region', ['regionId'])
@Checks('ck_lab_slug', 'ck_lab_language', 'ck_lab_safeguarding_person', 'ck_lab_safeguarding_contact')
export class Lab {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_lab' })
  id: string;

  @Column('uuid', { name: 'region_id' })
  regionId: string;

  @ManyToOne(() => Region)
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'fk_lab_region' })
  region: Relation<Region>;

  @Column('text')
  slug: string;

  @Column('text', { name: 'original_language' })
  originalLanguage: LanguageCode;

  @Column('text', { name: 'safeguarding_person' })
  safeguardingPerson: string;

  @Column('text', { name: 'safeguarding_contact' })
  safeguardingContact: string;

  /** Whether a facilitator looks at each idea before it is published. */
  @Column('boolean', { name: 'looks_first', default: false })
  looksFirst: boolean;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
