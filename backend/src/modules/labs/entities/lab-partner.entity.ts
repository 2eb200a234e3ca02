import { Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Organisation } from '../../regions/entities/organisation.entity.js';
import { Lab } from './lab.entity.js';

/** An organisation that takes part in a lab. */
@Entity('lab_partner')
export class LabPartner {
  @PrimaryColumn('uuid', { name: 'lab_id', primaryKeyConstraintName: 'pk_lab_partner' })
  labId: string;

  @ManyToOne(() => Lab, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'lab_id', foreignKeyConstraintName: 'fk_lab_partner_lab' })
  lab: Relation<Lab>;

  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'pk_lab_partner' })
  organisationId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'fk_lab_partner_organisation' })
  organisation: Relation<Organisation>;
}
