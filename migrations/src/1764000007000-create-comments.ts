import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateComments1764000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Two levels: a reply's parent is a comment of the same idea that has no parent itself.
    await runner.query(`
      create table comment (
        id uuid not null,
        idea_id uuid not null,
        parent_id uuid,
        author_id uuid not null,
        version integer not null,
        kind text not null,
        language text not null,
        text text,
        reply_count integer not null default 0,
        created_at timestamptz not null default now(),
        removed_at timestamptz,
        constraint pk_comment primary key (id),
        constraint uq_comment_id_idea unique (id, idea_id),
        constraint fk_comment_idea foreign key (idea_id) references idea (id) on delete cascade,
        constraint fk_comment_parent foreign key (parent_id, idea_id) references comment (id, idea_id) on delete cascade,
        constraint fk_comment_author foreign key (author_id) references account (id),
        constraint ck_comment_kind check (kind in ('question', 'praise', 'concern', 'improvement')),
        constraint ck_comment_language check (language in ('en', 'de', 'es', 'el', 'mk', 'hu')),
        constraint ck_comment_text check (char_length(text) between 2 and 1000),
        constraint ck_comment_removed check ((text is null) = (removed_at is not null)),
        constraint ck_comment_reply_count check (reply_count >= 0 and (parent_id is null or reply_count = 0))
      )`);
    await runner.query(`create index ix_comment_idea on comment (idea_id, id desc) where parent_id is null`);
    await runner.query(`create index ix_comment_parent on comment (parent_id, id) where parent_id is not null`);
    await runner.query(`create index ix_comment_author on comment (author_id, created_at desc)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table comment`);
  }
}
