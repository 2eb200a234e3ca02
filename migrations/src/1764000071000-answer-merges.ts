import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever says no to a merge may say why. */
export class AnswerMerges1764000071000 implements MigrationInterface {
  readonly name = 'AnswerMerges1764000071000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table idea_merge add column answer text,
        add constraint ck_idea_merge_answer check (answer is null or state = 'declined' and char_length(answer) <= 300)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table idea_merge drop column answer`);
  }
}
