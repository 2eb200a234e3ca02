import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DatePhases1764000030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Two saves at once are told apart by the revision; the constraint keeps phases apart whoever writes them.
    await runner.query(`create extension if not exists btree_gist`);
    await runner.query(`
      alter table phase add constraint ex_phase_overlap exclude using gist
        (challenge_id with =, tstzrange(starts_at, ends_at) with &&) deferrable initially deferred`);
    await runner.query(`
      create table phase_revision (
        challenge_id uuid not null,
        revision integer not null,
        moved_at timestamptz not null,
        told_revision integer not null default 0,
        told_through uuid,
        constraint pk_phase_revision primary key (challenge_id),
        constraint fk_phase_revision_challenge foreign key (challenge_id) references challenge (id) on delete cascade,
        constraint ck_phase_revision_told check (told_revision between 0 and revision)
      )`);
    await runner.query(`
      create index ix_phase_revision_untold on phase_revision (moved_at) where told_revision < revision`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table phase_revision`);
    await runner.query(`alter table phase drop constraint ex_phase_overlap`);
    await runner.query(`drop extension btree_gist`);
  }
}
