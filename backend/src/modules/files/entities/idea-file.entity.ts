import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { FileKind } from '@headframe/shared/files';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';
import { Idea } from '../../ideas/entities/idea.entity.js';

/** A picture or a document of an idea. Its bytes lie in the storage, under its id; a trigger has them follow the row. */
@Entity('idea_file')
@Index('ix_idea_file_idea', ['ideaId', 'position'])
@Index('ix_idea_file_account', ['accountId'])
@Checks(
  'ck_idea_file_kind',
  'ck_idea_file_text',
  'ck_idea_file_position',
  'ck_idea_file_widths',
  'ck_idea_file_height',
  'ck_idea_file_bytes',
)
export class IdeaFile {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_idea_file' })
  id: string;

  @Column('uuid', { name: 'idea_id' })
  ideaId: string;

  @ManyToOne(() => Idea, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'idea_id', foreignKeyConstraintName: 'fk_idea_file_idea' })
  idea: Relation<Idea>;

  /** Who added it. */
  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_idea_file_account' })
  account: Relation<Account>;

  @Column('text')
  kind: FileKind;

  /** What a picture shows; what a document is called. */
  @Column('text')
  text: string;

  /** Its place among the files of the idea; the order counts, not the number. */
  @Column('integer')
  position: number;

  /** The widths in which a picture is kept, the largest last. */
  @Column('integer', { array: true, default: () => "'{}'" })
  widths: number[];

  /** Of a picture in its largest width. */
  @Column('integer', { default: 0 })
  height: number;

  @Column('integer')
  bytes: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
