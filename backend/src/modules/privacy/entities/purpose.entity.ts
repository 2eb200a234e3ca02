import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { LegalBasis, Purpose as PurposeName } from '@headframe/shared/privacy';
import { Checks } from '../../../database/checks.js';
import { Region } from '../../regions/entities/region.entity.js';

/** What personal data is kept for, and on which basis; a row without a region holds where a region has none of its own. */
@Entity('purpose')
@Index('uq_purpose_default', ['purpose'], { unique: true, where: 'region_id is null' })
@Index('uq_purpose_region', ['regionId', 'purpose'], { unique: true, where: 'region_id is not null' })
@Checks('ck_purpose_purpose', 'ck_purpose_basis', 'ck_purpose_text_version')
export class Purpose {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_purpose' })
  id: string;

  @Column('uuid', { name: 'region_id', nullable: true })
  regionId: string | null;

  @ManyToOne(() => Region, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'fk_purpose_region' })
  region: Relation<Region> | null;

  @Column('text')
  purpose: PurposeName;

  @Column('text')
  basis: LegalBasis;

  @Column('text', { name: 'text_version' })
  textVersion: string;
}
