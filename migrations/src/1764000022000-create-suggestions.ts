import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSuggestions1764000022000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The words go when their author is erased; what was accepted stands in the version that took it up.
    await runner.query(`
      create table suggestion (
        id uuid not null,
        idea_id uuid not null,
        version integer not null,
        part text not null,
        author_id uuid not null,
        text text,
        note text,
        state text not null default 'open',
        answer text,
        created_at timestamptz not null default now(),
        decided_at timestamptz,
        decided_by uuid,
        constraint pk_suggestion primary key (id),
        constraint fk_suggestion_version foreign key (idea_id, version)
          references idea_version (idea_id, number) on delete cascade,
        constraint fk_suggestion_author foreign key (author_id) references account (id),
        constraint fk_suggestion_decided_by foreign key (decided_by) references account (id),
        constraint ck_suggestion_part check (part in ('title', 'pitch', 'problem', 'beneficiaries', 'howItWorks', 'novelty',
          'actors', 'firstTest', 'effects', 'income', 'risks')),
        constraint ck_suggestion_state check (state in ('open', 'accepted', 'declined', 'withdrawn')),
        constraint ck_suggestion_text check (char_length(text) <= 2000),
        constraint ck_suggestion_note check (char_length(note) <= 300),
        constraint ck_suggestion_answer check (char_length(answer) <= 300),
        constraint ck_suggestion_decided check ((state = 'open') = (decided_at is null)),
        constraint ck_suggestion_erased check (text is not null or state <> 'open')
      )`);
    await runner.query(`create index ix_suggestion_idea on suggestion (idea_id, id desc)`);
    await runner.query(`create index ix_suggestion_open on suggestion (idea_id) where state = 'open'`);
    await runner.query(`create index ix_suggestion_author on suggestion (author_id, id desc)`);
    // A suggestion of the same idea; both go with it. Two tables that point at each other could be emptied in no order.
    await runner.query(`alter table idea_version add column suggestion_id uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table idea_version drop column suggestion_id`);
    await runner.query(`drop table suggestion`);
  }
}
