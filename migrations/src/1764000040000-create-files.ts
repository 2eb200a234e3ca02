import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures and documents of ideas. Their bytes lie outside the database. */
export class CreateFiles1764000040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idea_file (
        id uuid not null,
        idea_id uuid not null,
        account_id uuid not null,
        kind text not null,
        text text not null,
        position integer not null,
        widths integer[] not null default '{}',
        height integer not null default 0,
        bytes integer not null,
        created_at timestamptz not null default now(),
        constraint pk_idea_file primary key (id),
        constraint fk_idea_file_idea foreign key (idea_id) references idea (id) on delete cascade,
        constraint fk_idea_file_account foreign key (account_id) references account (id),
        constraint ck_idea_file_kind check (kind in ('picture', 'document')),
        constraint ck_idea_file_text check (char_length(text) between 3 and 200),
        constraint ck_idea_file_position check (position >= 0),
        constraint ck_idea_file_widths check ((kind = 'picture') = (cardinality(widths) between 1 and 3)),
        constraint ck_idea_file_height check ((kind = 'picture') = (height > 0)),
        constraint ck_idea_file_bytes check (bytes between 1 and 10000000)
      )`);
    await runner.query(`create index ix_idea_file_idea on idea_file (idea_id, position)`);
    await runner.query(`create index ix_idea_file_account on idea_file (account_id)`);
    // Bytes in the storage that no row stands for: of files that are gone, and of files that are about to come.
    await runner.query(`
      create table file_removal (
        file_id uuid not null,
        due_at timestamptz not null default now(),
        constraint pk_file_removal primary key (file_id)
      )`);
    await runner.query(`create index ix_file_removal_due on file_removal (due_at)`);
    // Whatever takes a row away, an author or an erasure: its bytes follow.
    await runner.query(`
      create function forget_file() returns trigger language plpgsql as $$
        begin
          insert into file_removal (file_id) values (old.id) on conflict (file_id) do update set due_at = now();
          return old;
        end
      $$`);
    await runner.query(`
      create trigger tr_idea_file_forgotten after delete on idea_file for each row execute function forget_file()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table idea_file`);
    await runner.query(`drop function forget_file()`);
    await runner.query(`drop table file_removal`);
  }
}
