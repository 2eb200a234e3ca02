import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sections that several people write at once: the shared text, what was added since, and who is there. */
export class CreateCoEditing1764000061000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table co_editing_document (
        id uuid not null,
        idea_id uuid not null,
        section text not null,
        content bytea not null,
        through bigint not null default 0,
        text text not null,
        base text not null,
        edited_at timestamptz not null default now(),
        constraint pk_co_editing_document primary key (id),
        constraint uq_co_editing_document_section unique (idea_id, section),
        constraint fk_co_editing_document_idea foreign key (idea_id) references idea (id) on delete cascade,
        constraint ck_co_editing_document_section check (section ~ '^[a-zA-Z]{1,40}$'),
        constraint ck_co_editing_document_content check (octet_length(content) <= 768000),
        constraint ck_co_editing_document_text check (char_length(text) <= 8000 and char_length(base) <= 8000)
      )`);
    await runner.query(`create index ix_co_editing_document_edited on co_editing_document (edited_at)`);
    await runner.query(`
      create table co_editing_update (
        id bigint generated always as identity,
        document_id uuid not null,
        content bytea not null,
        constraint pk_co_editing_update primary key (id),
        constraint fk_co_editing_update_document foreign key (document_id)
          references co_editing_document (id) on delete cascade,
        constraint ck_co_editing_update_content check (octet_length(content) <= 768000)
      )`);
    await runner.query(`create index ix_co_editing_update_document on co_editing_update (document_id, id)`);
    await runner.query(`
      create table co_editing_seat (
        id uuid not null,
        document_id uuid not null,
        account_id uuid not null,
        colour smallint not null,
        seen_at timestamptz not null default now(),
        constraint pk_co_editing_seat primary key (id),
        constraint fk_co_editing_seat_document foreign key (document_id)
          references co_editing_document (id) on delete cascade,
        constraint fk_co_editing_seat_account foreign key (account_id) references account (id) on delete cascade,
        constraint ck_co_editing_seat_colour check (colour between 0 and 5)
      )`);
    await runner.query(`create index ix_co_editing_seat_document on co_editing_seat (document_id, seen_at)`);
    await runner.query(`create index ix_co_editing_seat_account on co_editing_seat (account_id, seen_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['co_editing_seat', 'co_editing_update', 'co_editing_document'])
      await runner.query(`drop table ${table}`);
  }
}
