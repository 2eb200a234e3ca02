import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { CommentKind } from '@headframe/shared/comments';
import type { LanguageCode } from '@headframe/shared/common';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';
import { Idea } from '../../ideas/entities/idea.entity.js';

/** Talk under an idea, in two levels: a reply has a parent that has none. */
@Entity('comment')
@Unique('uq_comment_id_idea', ['id', 'ideaId'])
@Index('ix_comment_idea', { synchronize: false })
@Index('ix_comment_parent', { synchronize: false })
@Index('ix_comment_author', { synchronize: false })
@Checks('ck_comment_kind', 'ck_comment_language', 'ck_comment_text', 'ck_comment_removed', 'ck_comment_reply_count')
export class Comment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_comment' })
  id: string;

  @Column('uuid', { name: 'idea_id' })
  ideaId: string;

  @ManyToOne(() => Idea, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'idea_id', foreignKeyConstraintName: 'fk_comment_idea' })
  idea: Relation<Idea>;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  @ManyToOne(() => Comment, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'parent_id', referencedColumnName: 'id', foreignKeyConstraintName: 'fk_comment_parent' },
    { name: 'idea_id', referencedColumnName: 'ideaId', foreignKeyConstraintName: 'fk_comment_parent' },
  ])
  parent: Relation<Comment> | null;

  @Column('uuid', { name: 'author_id' })
  authorId: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_comment_author' })
  author: Relation<Account>;

  /** The version of the idea that it speaks of. */
  @Column('integer')
  version: number;

  @Column('text')
  kind: CommentKind;

  @Column('text')
  language: LanguageCode;

  /** `null` once its author took it back. */
  @Column('text', { nullable: true })
  text: string | null;

  @Column('integer', { name: 'reply_count', default: 0 })
  replyCount: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;
}
