import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The sections that a proposal adds, with their limits. */
const SECTIONS = [
  ['effects', 600],
  ['income', 600],
  ['risks', 600],
] as const;

/** What an idea says in rows: how many at most, and how long the texts in them are at most. */
const ROWS = [
  ['results', 5, { text: 160, unit: 40 }],
  ['plan', 12, { text: 120 }],
  ['costs', 20, { text: 120 }],
  ['fairness', 4, { note: 200 }],
  ['answers', 5, { text: 1000 }],
] as const;

const TABLES = ['idea_text', 'idea_version'] as const;

/** Proposals: more sections, rows of results, steps and costs, and what a challenge asks of its own. */
export class GrowIdeas1764000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function is_short_in_rows(list jsonb, field text, most integer) returns boolean
      language sql immutable as $$
        select not exists (
          select 1 from jsonb_array_elements(case jsonb_typeof(list) when 'array' then list else '[]' end) row
          where char_length(row ->> field) > most)
      $$`);
    for (const table of TABLES) {
      for (const [name, max] of SECTIONS) {
        await runner.query(`
          alter table ${table} add column ${name} text,
            add constraint ck_${table}_${name} check (char_length(${name}) <= ${max})`);
      }
      for (const [name, most, texts] of ROWS) {
        const short = Object.entries(texts).map(([field, max]) => `is_short_in_rows(${name}, '${field}', ${max})`);
        await runner.query(`
          alter table ${table} add column ${name} jsonb not null default '[]',
            add constraint ck_${table}_${name} check (jsonb_typeof(${name}) = 'array'
              and jsonb_array_length(${name}) <= ${most} and ${short.join(' and ')})`);
      }
    }
    await runner.query(`
      create table challenge_form (
        challenge_id uuid not null,
        parts text[] not null default '{}',
        questions jsonb not null default '[]',
        revision integer not null default 1,
        constraint pk_challenge_form primary key (challenge_id),
        constraint fk_challenge_form_challenge foreign key (challenge_id) references challenge (id) on delete cascade,
        constraint ck_challenge_form_parts check (parts <@ array['costs', 'income', 'risks', 'fairness']),
        constraint ck_challenge_form_questions check (jsonb_typeof(questions) = 'array'
          and jsonb_array_length(questions) <= 5)
      )`);
    await runner.query(`
      create or replace function index_idea(wanted uuid) returns void language sql as $$
        insert into idea_search (idea_id, published_at, document)
        select i.id, i.published_at,
          setweight(search_part(i.language, i.title), 'A')
            || setweight(search_part(i.language, i.pitch), 'B')
            || setweight(search_part(i.language, concat_ws(' ', t.problem, t.beneficiaries, t.how_it_works, t.novelty,
                 t.actors, t.first_test, t.effects, t.income, t.risks, i.place)), 'C')
        from idea i join idea_text t on t.idea_id = i.id
        where i.id = wanted and i.status in ('published', 'submitted', 'shortlisted', 'in_review', 'decided',
          'in_progress', 'done', 'closed', 'merged')
        on conflict (idea_id) do update set published_at = excluded.published_at, document = excluded.document;
        select remember_words(concat_ws(' ', i.title, i.pitch, i.place)) from idea i
        where i.id = wanted and i.status in ('published', 'submitted', 'shortlisted', 'in_review', 'decided',
          'in_progress', 'done', 'closed', 'merged')
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function index_idea(wanted uuid) returns void language sql as $$
        insert into idea_search (idea_id, published_at, document)
        select i.id, i.published_at,
          setweight(search_part(i.language, i.title), 'A')
            || setweight(search_part(i.language, i.pitch), 'B')
            || setweight(search_part(i.language, concat_ws(' ', t.problem, t.beneficiaries, t.how_it_works, t.novelty,
                 t.actors, t.first_test, i.place)), 'C')
        from idea i join idea_text t on t.idea_id = i.id
        where i.id = wanted and i.status in ('published', 'submitted', 'shortlisted', 'in_review', 'decided',
          'in_progress', 'done', 'closed', 'merged')
        on conflict (idea_id) do update set published_at = excluded.published_at, document = excluded.document;
        select remember_words(concat_ws(' ', i.title, i.pitch, i.place)) from idea i
        where i.id = wanted and i.status in ('published', 'submitted', 'shortlisted', 'in_review', 'decided',
          'in_progress', 'done', 'closed', 'merged')
      $$`);
    await runner.query(`drop table challenge_form`);
    for (const table of TABLES) {
      for (const [name] of [...SECTIONS, ...ROWS]) await runner.query(`alter table ${table} drop column ${name}`);
    }
    await runner.query(`drop function is_short_in_rows(jsonb, text, integer)`);
  }
}
