import { Column } from 'typeorm';

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

  @Column('text', { array: true, default: '{}' })
  links: string[];
}
