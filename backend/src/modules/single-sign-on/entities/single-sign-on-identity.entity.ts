import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';

/** Who an account is at the authority's single sign-on (OpenID Connect `iss` and `sub`). */
@Entity('single_sign_on_identity')
@Index('ix_single_sign_on_identity_account', ['accountId'])
@Checks('ck_single_sign_on_identity_subject')
export class SingleSignOnIdentity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_single_sign_on_identity' })
  issuer: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_single_sign_on_identity' })
  subject: string;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_single_sign_on_identity_account' })
  account: Relation<Account>;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
