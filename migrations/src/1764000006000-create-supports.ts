import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSupports1764000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table support (
        idea_id uuid not null,
        account_id uuid not null,
        version integer not null,
        created_at timestamptz not null default now(),
        constraint pk_support primary key (idea_id, account_id),
        constraint fk_support_idea foreign key (idea_id) references idea (id) on delete cascade,
        constraint fk_support_account foreign key (account_id) references account (id) on delete cascade,
        constraint ck_support_version check (version >= 1)
      )`);
    await runner.query(`create index ix_support_account on support (account_id, created_at desc)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table support`);
  }
}
