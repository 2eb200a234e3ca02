import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { AgeBand } from '@headframe/shared/accounts';
import { Checks } from '../../../database/checks.js';
import type { Account } from '../../accounts/entities/account.entity.js';
import { Lab } from '../../labs/entities/lab.entity.js';
import { Organisation } from '../../regions/entities/organisation.entity.js';

/** A school group: who authorised it, and the code its pupils sign in with. The list of names stays at the school. */
@Entity('school_group')
@Index('uq_school_group_code', { synchronize: false })
@Index('ix_school_group_lab', ['labId', 'createdAt'])
@Checks('ck_school_group_name', 'ck_school_group_code', 'ck_school_group_age_band')
export class SchoolGroup {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_school_group' })
  id: string;

  @Column('uuid', { name: 'lab_id' })
  labId: string;

  @Column('uuid', { name: 'region_id' })
  regionId: string;

  @ManyToOne(() => Lab)
  @JoinColumn([
    { name: 'lab_id', referencedColumnName: 'id', foreignKeyConstraintName: 'fk_school_group_lab' },
    { name: 'region_id', referencedColumnName: 'regionId', foreignKeyConstraintName: 'fk_school_group_lab' },
  ])
  lab: Relation<Lab>;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'fk_school_group_organisation' })
  organisation: Relation<Organisation>;

  @Column('text')
  name: string;

  /** Unique among open groups. Worth nothing without a PIN. */
  @Column('text')
  code: string;

  @Column('text', { name: 'age_band' })
  ageBand: AgeBand;

  /** The day on which the organisation authorised it. */
  @Column('date', { name: 'authorised_on' })
  authorisedOn: string;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdById: string | null;

  // By name: an account names its group, so that a reference in both directions would be a circle of files.
  @ManyToOne('Account', { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'fk_school_group_created_by' })
  createdBy: Relation<Account> | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;
}
