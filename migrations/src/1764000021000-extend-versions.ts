import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a version came about, which version last changed an idea's meaning, and which one supporters were told of. */
export class ExtendVersions1764000021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table idea_version
        add column is_minor boolean not null default false,
        add column is_material boolean not null default false,
        add column restored_from integer,
        add constraint ck_idea_version_kind check (not (is_minor and is_material)),
        add constraint ck_idea_version_restored_from check (restored_from between 1 and number - 1)`);
    // Support that was given to an earlier version is asked for again.
    await runner.query(`
      alter table idea
        add column material_version integer not null default 1,
        add constraint ck_idea_material_version check (material_version between 1 and version)`);
    await runner.query(`
      alter table support
        add column told_version integer,
        add constraint ck_support_told_version check (told_version >= 1)`);
    await runner.query(`create index ix_idea_changed on idea (id) where material_version > 1`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index ix_idea_changed`);
    await runner.query(`alter table support drop column told_version`);
    await runner.query(`alter table idea drop column material_version`);
    for (const column of ['is_minor', 'is_material', 'restored_from'])
      await runner.query(`alter table idea_version drop column ${column}`);
  }
}
