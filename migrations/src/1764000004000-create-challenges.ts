import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateChallenges1764000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table challenge (
        id uuid not null,
        lab_id uuid not null,
        region_id uuid not null,
        slug text not null,
        original_language text not null,
        themes text[] not null default '{}',
        decided_by_id uuid not null,
        decides_on date not null,
        ends_at timestamptz not null,
        idea_count integer not null default 0,
        created_at timestamptz not null default now(),
        constraint pk_challenge primary key (id),
        constraint uq_challenge_slug unique (slug),
        constraint uq_challenge_id_lab_region unique (id, lab_id, region_id),
        constraint fk_challenge_lab foreign key (lab_id, region_id) references lab (id, region_id),
        constraint fk_challenge_decided_by foreign key (decided_by_id) references organisation (id),
        constraint ck_challenge_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
        constraint ck_challenge_language check (original_language in ('en', 'de', 'es', 'el', 'mk', 'hu')),
        constraint ck_challenge_themes check (cardinality(themes) <= 3),
        constraint ck_challenge_idea_count check (idea_count >= 0)
      )`);
    await runner.query(`create index ix_challenge_ends_at on challenge (ends_at, id)`);
    await runner.query(`create index ix_challenge_lab on challenge (lab_id, ends_at, id)`);
    await runner.query(`create index ix_challenge_region on challenge (region_id, ends_at, id)`);
    await runner.query(`
      create table challenge_text (
        challenge_id uuid not null,
        language text not null,
        origin text not null,
        title text not null,
        question text not null,
        background text not null,
        promise text not null,
        constraint pk_challenge_text primary key (challenge_id, language),
        constraint fk_challenge_text_challenge foreign key (challenge_id) references challenge (id) on delete cascade,
        constraint ck_challenge_text_language check (language in ('en', 'de', 'es', 'el', 'mk', 'hu')),
        constraint ck_challenge_text_origin check (origin in ('original', 'human', 'machine')),
        constraint ck_challenge_text_title check (char_length(title) between 5 and 100),
        constraint ck_challenge_text_question check (char_length(question) between 10 and 140),
        constraint ck_challenge_text_background check (char_length(background) <= 2000),
        constraint ck_challenge_text_promise check (char_length(promise) between 50 and 600)
      )`);
    await runner.query(`
      create table phase (
        challenge_id uuid not null,
        kind text not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        constraint pk_phase primary key (challenge_id, kind),
        constraint fk_phase_challenge foreign key (challenge_id) references challenge (id) on delete cascade,
        constraint ck_phase_kind check (kind in ('ideas', 'refine', 'vote', 'review', 'results')),
        constraint ck_phase_dates check (ends_at > starts_at)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table phase`);
    await runner.query(`drop table challenge_text`);
    await runner.query(`drop table challenge`);
  }
}
