import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';
import { SchoolGroup } from './school-group.entity.js';

/** A seat in a school group. Who sits there is known to the school alone. */
@Entity('pupil')
@Unique('uq_pupil_number', ['groupId', 'number'])
@Unique('uq_pupil_pin', ['groupId', 'pinMac'])
@Unique('uq_pupil_account', ['accountId'])
@Checks('ck_pupil_number', 'ck_pupil_pin_mac')
export class Pupil {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_pupil' })
  id: string;

  @Column('uuid', { name: 'group_id' })
  groupId: string;

  @ManyToOne(() => SchoolGroup, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'fk_pupil_group' })
  group: Relation<SchoolGroup>;

  /** The number on the sheet. */
  @Column('smallint')
  number: number;

  /** Keyed hash of the group's code and the PIN. */
  @Column('bytea', { name: 'pin_mac' })
  pinMac: Buffer;

  /** `null` until the pupil opens an account. */
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;

  @ManyToOne(() => Account, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_pupil_account' })
  account: Relation<Account> | null;
}
