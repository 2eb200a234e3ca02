import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { CollaboratorRole, JoiningKind, JoiningState } from '@headframe/shared/collaborators';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';
import { Idea } from '../../ideas/entities/idea.entity.js';

/** A way onto an idea: a link, an invitation to somebody, or somebody's request. */
@Entity('joining')
@Unique('uq_joining_token_hash', ['tokenHash'])
@Index('uq_joining_open_account', { synchronize: false })
@Index('ix_joining_idea', { synchronize: false })
@Index('ix_joining_account', ['accountId'])
@Index('ix_joining_invited_by', ['invitedBy'])
@Index('ix_joining_expires_at', ['expiresAt'])
@Checks(
  'ck_joining_kind',
  'ck_joining_role',
  'ck_joining_state',
  'ck_joining_note',
  'ck_joining_token_hash',
  'ck_joining_sides',
  'ck_joining_expires_at',
  'ck_joining_decided',
)
export class Joining {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_joining' })
  id: string;

  @Column('uuid', { name: 'idea_id' })
  ideaId: string;

  @ManyToOne(() => Idea, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'idea_id', foreignKeyConstraintName: 'fk_joining_idea' })
  idea: Relation<Idea>;

  @Column('text')
  kind: JoiningKind;

  @Column('text')
  role: CollaboratorRole;

  /** Who would join; `null` for a link that nobody has taken. */
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_joining_account' })
  account: Relation<Account> | null;

  /** `null` for a request. */
  @Column('uuid', { name: 'invited_by', nullable: true })
  invitedBy: string | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'invited_by', foreignKeyConstraintName: 'fk_joining_invited_by' })
  inviter: Relation<Account> | null;

  /** `Vault.mac('joining')` of the token in a link. */
  @Column('bytea', { name: 'token_hash', nullable: true })
  tokenHash: Buffer | null;

  /** A word of whoever asks. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { default: 'open' })
  state: Exclude<JoiningState, 'expired'>;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'decided_by', foreignKeyConstraintName: 'fk_joining_decided_by' })
  decider: Relation<Account> | null;
}
