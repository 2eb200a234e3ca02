import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { GuardianMode } from '@headframe/shared/accounts';
import type { LanguageCode } from '@headframe/shared/common';
import { Checks } from '../../../database/checks.js';

@Entity('region')
@Unique('uq_region_slug', ['slug'])
@Checks('ck_region_slug', 'ck_region_country', 'ck_region_guardian_mode', 'ck_region_idea_count')
export class Region {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_region' })
  id: string;

  @Column('text')
  slug: string;

  /** The region's name in each language. */
  @Column('jsonb')
  names: Record<LanguageCode, string>;

  @Column('text')
  country: string;

  @Column('text', { array: true })
  languages: LanguageCode[];

  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Column('text', { name: 'guardian_mode' })
  guardianMode: GuardianMode;

  /** Ideas that everybody can read; kept by the write that publishes or withdraws one. */
  @Column('integer', { name: 'idea_count', default: 0 })
  ideaCount: number;

  @Column('smallint', { default: 0 })
  position: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
