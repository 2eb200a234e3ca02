import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { RoleScope, StaffRole } from '@headframe/shared/accounts';
import type { LanguageCode } from '@headframe/shared/common';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';
import { Lab } from '../../labs/entities/lab.entity.js';
import { Organisation } from '../../regions/entities/organisation.entity.js';
import { Region } from '../../regions/entities/region.entity.js';

/** The offer of a role at a place, to whoever has its link or, where it names an address, to that person only. */
@Entity('invitation')
@Unique('uq_invitation_token_hash', ['tokenHash'])
@Index('ix_invitation_region', ['regionId', 'id'])
@Index('ix_invitation_lab', ['labId', 'id'])
@Index('ix_invitation_organisation', ['organisationId', 'id'])
@Index('ix_invitation_invited_by', ['invitedBy'])
@Index('ix_invitation_accepted_by', ['acceptedBy'])
@Checks(
  'ck_invitation_token_hash',
  'ck_invitation_email_mac',
  'ck_invitation_language',
  'ck_invitation_expires_at',
  'ck_invitation_accepted',
  'ck_invitation_closed_once',
  'ck_invitation_email',
  'ck_invitation_scope',
)
export class Invitation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_invitation' })
  id: string;

  /** `Vault.mac('invitation')` of the token in the link. */
  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('text')
  role: StaffRole;

  @Column('text')
  scope: RoleScope;

  @Column('uuid', { name: 'region_id', nullable: true })
  regionId: string | null;

  @ManyToOne(() => Region)
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'fk_invitation_region' })
  region: Relation<Region> | null;

  @Column('uuid', { name: 'lab_id', nullable: true })
  labId: string | null;

  @ManyToOne(() => Lab)
  @JoinColumn({ name: 'lab_id', foreignKeyConstraintName: 'fk_invitation_lab' })
  lab: Relation<Lab> | null;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'fk_invitation_organisation' })
  organisation: Relation<Organisation> | null;

  @Column('uuid', { name: 'invited_by' })
  invitedBy: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'invited_by', foreignKeyConstraintName: 'fk_invitation_invited_by' })
  inviter: Relation<Account>;

  /** The address it was sent to, sealed; gone once the invitation is closed. */
  @Column('bytea', { name: 'sealed_email', nullable: true })
  sealedEmail: Buffer | null;

  /** `Vault.mac('invitation address')` of the key of that address: only its account may accept. */
  @Column('bytea', { name: 'email_mac', nullable: true })
  emailMac: Buffer | null;

  @Column('text')
  language: LanguageCode;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;

  @Column('uuid', { name: 'accepted_by', nullable: true })
  acceptedBy: string | null;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'accepted_by', foreignKeyConstraintName: 'fk_invitation_accepted_by' })
  accepter: Relation<Account> | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;
}
