import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { OrganisationKind } from '@headframe/shared/organisations';
import { Checks } from '../../../database/checks.js';
import { Region } from './region.entity.js';

@Entity('organisation')
@Unique('uq_organisation_slug', ['slug'])
@Index('ix_organisation_region', ['regionId'])
@Checks('ck_organisation_slug', 'ck_organisation_name', 'ck_organisation_kind')
export class Organisation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_organisation' })
  id: string;

  @Column('uuid', { name: 'region_id' })
  regionId: string;

  @ManyToOne(() => Region)
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'fk_organisation_region' })
  region: Relation<Region>;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: OrganisationKind;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
