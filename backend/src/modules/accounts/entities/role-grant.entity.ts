import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Role, RoleScope } from '@headframe/shared/accounts';
import { Checks } from '../../../database/checks.js';
import { Lab } from '../../labs/entities/lab.entity.js';
import { Region } from '../../regions/entities/region.entity.js';
import { Account } from './account.entity.js';

/** A role beyond participant and where it holds. */
@Entity('role_grant')
@Index('ix_role_grant_account', ['accountId'])
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
  role: Exclude<Role, 'participant'>;

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

  @Column('timestamptz', { name: 'granted_at', default: () => 'now()' })
  grantedAt: Date;
}
