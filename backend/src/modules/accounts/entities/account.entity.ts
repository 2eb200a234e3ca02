import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { AgeBand } from '@headframe/shared/accounts';
import type { LanguageCode } from '@headframe/shared/common';
import { Checks } from '../../../database/checks.js';
import { Region } from '../../regions/entities/region.entity.js';

@Entity('account')
@Unique('uq_account_email_key', ['emailKey'])
@Unique('uq_account_nickname_key', ['nicknameKey'])
@Index('ix_account_region', ['regionId'])
@Checks('ck_account_email', 'ck_account_nickname', 'ck_account_age_band', 'ck_account_language')
export class Account {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_account' })
  id: string;

  @Column('text')
  email: string;

  /** What addresses are compared by, see `emailKey`. */
  @Column('text', { name: 'email_key' })
  emailKey: string;

  @Column('text')
  nickname: string;

  /** What nicknames are compared by, see `nicknameKey`. */
  @Column('text', { name: 'nickname_key' })
  nicknameKey: string;

  @Column('text', { name: 'password_hash' })
  passwordHash: string;

  @Column('text', { name: 'age_band' })
  ageBand: AgeBand;

  @Column('uuid', { name: 'region_id' })
  regionId: string;

  @ManyToOne(() => Region)
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'fk_account_region' })
  region: Relation<Region>;

  @Column('text')
  language: LanguageCode;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
