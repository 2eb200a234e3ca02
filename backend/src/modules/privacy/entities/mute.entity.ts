import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { MuteKind } from '@headframe/shared/privacy';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';

/** Whose words somebody does not want to read, or whom they keep away from theirs. Nobody else ever learns of it. */
@Entity('mute')
@Unique('uq_mute_account_other', ['accountId', 'otherId'])
@Index('ix_mute_other', ['otherId'])
@Checks('ck_mute_kind', 'ck_mute_other')
export class Mute {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_mute' })
  id: string;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_mute_account' })
  account: Relation<Account>;

  @Column('uuid', { name: 'other_id' })
  otherId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'other_id', foreignKeyConstraintName: 'fk_mute_other' })
  other: Relation<Account>;

  @Column('text')
  kind: MuteKind;

  @Column('timestamptz', { default: () => 'now()' })
  since: Date;
}
