import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { SuggestionPart, SuggestionState } from '@headframe/shared/suggestions';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';
import { IdeaVersion } from '../../ideas/entities/idea-version.entity.js';

/** A proposed change to one part of an idea's text. Its words go with their author; accepted ones stand in the version. */
@Entity('suggestion')
@Index('ix_suggestion_idea', { synchronize: false })
@Index('ix_suggestion_open', { synchronize: false })
@Index('ix_suggestion_author', { synchronize: false })
@Checks(
  'ck_suggestion_part',
  'ck_suggestion_state',
  'ck_suggestion_text',
  'ck_suggestion_note',
  'ck_suggestion_answer',
  'ck_suggestion_decided',
  'ck_suggestion_erased',
)
export class Suggestion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_suggestion' })
  id: string;

  @Column('uuid', { name: 'idea_id' })
  ideaId: string;

  /** The version that it was written on. */
  @Column('integer')
  version: number;

  @ManyToOne(() => IdeaVersion, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'idea_id', referencedColumnName: 'ideaId', foreignKeyConstraintName: 'fk_suggestion_version' },
    { name: 'version', referencedColumnName: 'number', foreignKeyConstraintName: 'fk_suggestion_version' },
  ])
  base: Relation<IdeaVersion>;

  @Column('text')
  part: SuggestionPart;

  @Column('uuid', { name: 'author_id' })
  authorId: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_suggestion_author' })
  author: Relation<Account>;

  /** The part as it would be; `null` once its author is a former member. */
  @Column('text', { nullable: true })
  text: string | null;

  /** Why, in the proposer's words. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { default: 'open' })
  state: SuggestionState;

  /** A word of the authors to whoever proposed it. */
  @Column('text', { nullable: true })
  answer: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'decided_by', foreignKeyConstraintName: 'fk_suggestion_decided_by' })
  decider: Relation<Account> | null;
}
