import type { MigrationInterface, QueryRunner } from 'typeorm';

const journeyIndex = (steps: string) => `create index ix_event_journey on event (idea_id, id) where ${steps}`;

/** What happens to the files of an idea belongs to its journey. */
export class ExtendJourneys1764000070000 implements MigrationInterface {
  readonly name = 'ExtendJourneys1764000070000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index ix_event_journey`);
    await runner.query(journeyIndex(`type like 'idea.%' or type like 'file.%'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index ix_event_journey`);
    await runner.query(journeyIndex(`type like 'idea.%'`));
  }
}
