import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ideas name a municipality of their region; `place` says it in words, for reading and searching. */
export class AddMunicipalities1764000041000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table idea
        add column municipality text,
        add constraint ck_idea_municipality check (municipality ~ '^[a-z0-9]+(-[a-z0-9]+)*$'
          and char_length(municipality) <= 80)`);
    await runner.query(`
      create index ix_idea_municipality on idea (municipality, published_at desc, id desc)
      where municipality is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index ix_idea_municipality`);
    await runner.query(`alter table idea drop column municipality`);
  }
}
