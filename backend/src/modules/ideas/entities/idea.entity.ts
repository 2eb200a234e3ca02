import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { LanguageCode } from '@headframe/shared/common';
import type { IdeaDepth, IdeaStatus } from '@headframe/shared/ideas';
import type { Theme } from '@headframe/shared/themes';
import { Checks } from '../../../database/checks.js';
import { Account } from '../../accounts/entities/account.entity.js';
import { Challenge } from '../../challenges/entities/challenge.entity.js';

/** What lists show of an idea. Its sections stand in `IdeaText`, its counters in `IdeaCounter`. */
@Entity('idea')
@Index('ix_idea_author', { synchronize: false })
@Index('ix_idea_published', { synchronize: false })
@Index('ix_idea_challenge_published', { synchronize: false })
@Index('ix_idea_lab_published', { synchronize: false })
@Index('ix_idea_region_published', { synchronize: false })
@Index('ix_idea_pending', { synchronize: false })
@Index('ix_idea_changed', { synchronize: false })
@Index('ix_idea_municipality', { synchronize: false })
@Checks(
  'ck_idea_language',
  'ck_idea_title',
  'ck_idea_pitch',
  'ck_idea_depth',
  'ck_idea_status',
  'ck_idea_themes',
  'ck_idea_place',
  'ck_idea_municipality',
  'ck_idea_return_reason',
  'ck_idea_published_at',
  'ck_idea_material_version',
)
export class Idea {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_idea' })
  id: string;

  @Column('uuid', { name: 'challenge_id' })
  challengeId: string;

  @Column('uuid', { name: 'lab_id' })
  labId: string;

  @Column('uuid', { name: 'region_id' })
  regionId: string;

  @ManyToOne(() => Challenge)
  @JoinColumn([
    { name: 'challenge_id', referencedColumnName: 'id', foreignKeyConstraintName: 'fk_idea_challenge' },
    { name: 'lab_id', referencedColumnName: 'labId', foreignKeyConstraintName: 'fk_idea_challenge' },
    { name: 'region_id', referencedColumnName: 'regionId', foreignKeyConstraintName: 'fk_idea_challenge' },
  ])
  challenge: Relation<Challenge>;

  @Column('uuid', { name: 'author_id' })
  authorId: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_idea_author' })
  author: Relation<Account>;

  @Column('text')
  language: LanguageCode;

  @Column('text')
  title: string;

  @Column('text')
  pitch: string;

  @Column('text')
  depth: IdeaDepth;

  @Column('text')
  status: IdeaStatus;

  @Column('text', { array: true, default: '{}' })
  themes: Theme[];

  @Column('text', { nullable: true })
  place: string | null;

  /** Slug of a municipality of its region; `place` is its name. */
  @Column('text', { nullable: true })
  municipality: string | null;

  /** Number of the newest version. */
  @Column('integer', { default: 1 })
  version: number;

  /** The version that last changed what the idea means: support given to an earlier one is asked for again. */
  @Column('integer', { name: 'material_version', default: 1 })
  materialVersion: number;

  /** Rises with each save: what `If-Match` is compared with. */
  @Column('integer', { default: 1 })
  revision: number;

  @Column('text', { name: 'return_reason', nullable: true })
  returnReason: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null;
}
