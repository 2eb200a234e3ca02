import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { RoleScope, StaffRole } from '@headframe/shared/accounts';
import { Checks } from '../../../database/checks.js';
import { Lab } from '../../labs/entities/lab.entity.js';
import { Organisation } from '../../regions/entities/organisation.entity.js';
import { Region } from '../../regions/entities/region.entity.js';
import { Account } from './account.entity.js';

/** A role beyond participant and where it holds. */
@Entity('role_grant')
@Unique('uq_role_grant_place', ['accountId', 'role', 'regionId', 'labId', 'organisationId'])
@Index('ix_role_grant_role', ['role', 'accountId'])
@Checks('ck_role_grant_scope')
export class RoleGrant {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_role_grant' })
  id: string;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_role_grant_account' })
  account: Relation<Account>;

  @Column('text')
  role: StaffRole;

  @Column('text')
  scope: RoleScope;

  @Column('uuid', { name: 'region_id', nullable: true })
  regionId: string | null;

  @ManyToOne(() => Region)
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'fk_role_grant_region' })
  region: Relation<Region> | null;

  @Column('uuid', { name: 'lab_id', nullable: true })
  labId: string | null;

  @ManyToOne(() => Lab)
  @JoinColumn({ name: 'lab_id', foreignKeyConstraintName: 'fk_role_grant_lab' })
  lab: Relation<Lab> | null;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'fk_role_grant_organisation' })
  organisation: Relation<Organisation> | null;

  /** Who gave it; without a foreign key, since roles outlive those who gave them. */
  @Column('uuid', { name: 'granted_by', nullable: true })
  grantedBy: string | null;

  @Column('timestamptz', { name: 'granted_at', default: () => 'now()' })
  grantedAt: Date;
}
