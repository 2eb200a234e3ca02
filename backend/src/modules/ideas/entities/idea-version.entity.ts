import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { LanguageCode } from '@headframe/shared/common';
import { Checks } from '../../../database/checks.js';
import { IdeaSections } from './idea-sections.js';
import { Idea } from './idea.entity.js';

/** A published state of an idea's text; a trigger refuses any change to it. */
@Entity('idea_version')
@Checks(
  'ck_idea_version_number',
  'ck_idea_version_kind',
  'ck_idea_version_restored_from',
  'ck_idea_version_title',
  'ck_idea_version_pitch',
  'ck_idea_version_problem',
  'ck_idea_version_beneficiaries',
  'ck_idea_version_how_it_works',
  'ck_idea_version_novelty',
  'ck_idea_version_actors',
  'ck_idea_version_first_test',
  'ck_idea_version_effects',
  'ck_idea_version_income',
  'ck_idea_version_risks',
  'ck_idea_version_results',
  'ck_idea_version_plan',
  'ck_idea_version_costs',
  'ck_idea_version_fairness',
  'ck_idea_version_answers',
)
export class IdeaVersion extends IdeaSections {
  @PrimaryColumn('uuid', { name: 'idea_id', primaryKeyConstraintName: 'pk_idea_version' })
  ideaId: string;

  @ManyToOne(() => Idea, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'idea_id', foreignKeyConstraintName: 'fk_idea_version_idea' })
  idea: Relation<Idea>;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_idea_version' })
  number: number;

  @Column('uuid', { name: 'author_id' })
  authorId: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('text')
  language: LanguageCode;

  @Column('text')
  title: string;

  @Column('text')
  pitch: string;

  /** Whether its author called it a small change. */
  @Column('boolean', { name: 'is_minor', default: false })
  isMinor: boolean;

  /** Whether it changed what the idea means, so that supporters are asked again. */
  @Column('boolean', { name: 'is_material', default: false })
  isMaterial: boolean;

  /** The version whose text it brought back. */
  @Column('integer', { name: 'restored_from', nullable: true })
  restoredFrom: number | null;

  /** The suggestion that it took up: one to the same idea. */
  @Column('uuid', { name: 'suggestion_id', nullable: true })
  suggestionId: string | null;
}
