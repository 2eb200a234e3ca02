import { Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Checks } from '../../../database/checks.js';
import { IdeaSections } from './idea-sections.js';
import { Idea } from './idea.entity.js';

/** The sections of an idea as they stand now. */
@Entity('idea_text')
@Checks(
  'ck_idea_text_problem',
  'ck_idea_text_beneficiaries',
  'ck_idea_text_how_it_works',
  'ck_idea_text_novelty',
  'ck_idea_text_actors',
  'ck_idea_text_first_test',
  'ck_idea_text_effects',
  'ck_idea_text_income',
  'ck_idea_text_risks',
  'ck_idea_text_results',
  'ck_idea_text_plan',
  'ck_idea_text_costs',
  'ck_idea_text_fairness',
  'ck_idea_text_answers',
  'ck_idea_text_links',
)
export class IdeaText extends IdeaSections {
  @PrimaryColumn('uuid', { name: 'idea_id', primaryKeyConstraintName: 'pk_idea_text' })
  ideaId: string;

  @OneToOne(() => Idea, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'idea_id', foreignKeyConstraintName: 'fk_idea_text_idea' })
  idea: Relation<Idea>;
}
