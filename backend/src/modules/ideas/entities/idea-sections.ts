import { Column } from 'typeorm';
import type { AnswerDto, CostRowDto, FairnessDto, PlanStepDto, ResultRowDto } from '@headframe/shared/ideas';

/** The sections of an idea, as `IdeaText` and `IdeaVersion` both have them. */
export abstract class IdeaSections {
  @Column('text', { nullable: true })
  problem: string | null;

  @Column('text', { nullable: true })
  beneficiaries: string | null;

  @Column('text', { name: 'how_it_works', nullable: true })
  howItWorks: string | null;

  @Column('text', { nullable: true })
  novelty: string | null;

  @Column('text', { nullable: true })
  actors: string | null;

  @Column('text', { name: 'first_test', nullable: true })
  firstTest: string | null;

  @Column('text', { nullable: true })
  effects: string | null;

  @Column('text', { nullable: true })
  income: string | null;

  @Column('text', { nullable: true })
  risks: string | null;

  @Column('jsonb', { default: [] })
  results: ResultRowDto[];

  @Column('jsonb', { default: [] })
  plan: PlanStepDto[];

  @Column('jsonb', { default: [] })
  costs: CostRowDto[];

  @Column('jsonb', { default: [] })
  fairness: FairnessDto[];

  @Column('jsonb', { default: [] })
  answers: AnswerDto[];

  @Column('text', { array: true, default: '{}' })
  links: string[];
}
