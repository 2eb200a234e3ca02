import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { AgeBand, GuardianState } from '@headframe/shared/accounts';
import type { LanguageCode } from '@headframe/shared/common';
import { Checks } from '../../../database/checks.js';
import type { SchoolGroup } from '../../groups/entities/school-group.entity.js';
import { Region } from '../../regions/entities/region.entity.js';

@Entity('account')
@Unique('uq_account_email_key', ['emailKey'])
@Unique('uq_account_nickname_key', ['nicknameKey'])
@Index('ix_account_region', ['regionId'])
@Index('ix_account_group', ['groupId'])
@Index('ix_account_guardian_due', ['guardianDueAt'])
@Index('ix_account_nickname_part', { synchronize: false })
@Checks(
  'ck_account_email',
  'ck_account_nickname',
  'ck_account_age_band',
  'ck_account_language',
  'ck_account_guardian_state',
  'ck_account_known_devices',
  'ck_account_findable',
  'ck_account_erased',
)
export class Account {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_account' })
  id: string;

  /** `null` for pupils, and once erased. */
  @Column('text', { nullable: true })
  email: string | null;

  /** What addresses are compared by, see `emailKey`. */
  @Column('text', { name: 'email_key', nullable: true })
  emailKey: string | null;

  /** `null` once erased. */
  @Column('text', { nullable: true })
  nickname: string | null;

  /** What nicknames are compared by, see `nicknameKey`. */
  @Column('text', { name: 'nickname_key', nullable: true })
  nicknameKey: string | null;

  /** `null` where the person signs in by mail, passkey or PIN only. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash: string | null;

  /** `null` once erased. */
  @Column('text', { name: 'age_band', nullable: true })
  ageBand: AgeBand | null;

  /** Since when the band holds; tells when its youngest have certainly grown out of it. */
  @Column('timestamptz', { name: 'age_band_since', default: () => 'now()' })
  ageBandSince: Date;

  @Column('uuid', { name: 'region_id' })
  regionId: string;

  @ManyToOne(() => Region)
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'fk_account_region' })
  region: Relation<Region>;

  @Column('text')
  language: LanguageCode;

  @Column('timestamptz', { name: 'email_confirmed_at', nullable: true })
  emailConfirmedAt: Date | null;

  @Column('text', { name: 'guardian_state', default: 'none' })
  guardianState: GuardianState;

  /** When the account goes unless a guardian says yes. */
  @Column('timestamptz', { name: 'guardian_due_at', nullable: true })
  guardianDueAt: Date | null;

  /** When the person, grown old enough, confirmed for themselves. */
  @Column('timestamptz', { name: 'consent_confirmed_at', nullable: true })
  consentConfirmedAt: Date | null;

  /** Whether search engines may list what the person publishes. */
  @Column('boolean', { name: 'is_findable', default: false })
  isFindable: boolean;

  /** Coarse words for the browsers it was used from, to tell of a new one. */
  @Column('text', { name: 'known_devices', array: true, default: '{}' })
  knownDevices: string[];

  /** The school group of a pupil. */
  @Column('uuid', { name: 'group_id', nullable: true })
  groupId: string | null;

  // By name, see `SchoolGroup.createdBy`.
  @ManyToOne('SchoolGroup')
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'fk_account_group' })
  group: Relation<SchoolGroup> | null;

  /** Set once everything personal is gone; the row stays so that what it took part in has somebody who did it. */
  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
