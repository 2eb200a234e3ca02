import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCollaborators1764000050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table collaborator (
        id uuid not null,
        idea_id uuid not null,
        account_id uuid not null,
        role text not null,
        joined_at timestamptz not null default now(),
        constraint pk_collaborator primary key (id),
        constraint uq_collaborator_idea_account unique (idea_id, account_id),
        constraint fk_collaborator_idea foreign key (idea_id) references idea (id) on delete cascade,
        constraint fk_collaborator_account foreign key (account_id) references account (id) on delete cascade,
        constraint ck_collaborator_role check (role in ('co_author', 'member', 'mentor'))
      )`);
    await runner.query(`create index ix_collaborator_account on collaborator (account_id, idea_id)`);
    await runner.query(`
      insert into collaborator (id, idea_id, account_id, role, joined_at)
      select gen_random_uuid(), i.id, i.author_id, 'co_author', i.created_at from idea i join account a on a.id = i.author_id
      where a.erased_at is null`);
    await runner.query(`
      create trigger tr_collaborator_account_alive before insert on collaborator
      for each row execute function refuse_erased_account('account_id')`);
    // Whoever begins an idea is its first co-author, whichever statement begins it.
    await runner.query(`
      create function begin_collaboration() returns trigger language plpgsql as $$
      begin
        insert into collaborator (id, idea_id, account_id, role, joined_at)
        select gen_random_uuid(), id, author_id, 'co_author', created_at from begun;
        return null;
      end $$`);
    await runner.query(`
      create trigger tr_idea_begin_collaboration after insert on idea
      referencing new table as begun for each statement execute function begin_collaboration()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger tr_idea_begin_collaboration on idea`);
    await runner.query(`drop function begin_collaboration()`);
    await runner.query(`drop table collaborator`);
  }
}
