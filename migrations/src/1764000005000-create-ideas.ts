import type { MigrationInterface, QueryRunner } from 'typeorm';

const LANGUAGES = `('en', 'de', 'es', 'el', 'mk', 'hu')`;
const STATUSES = `('draft', 'pending', 'published', 'submitted', 'shortlisted', 'in_review', 'decided', 'in_progress',
  'done', 'closed', 'merged', 'withdrawn')`;
const PUBLIC = `status in ('published', 'submitted', 'shortlisted', 'in_review', 'decided', 'in_progress', 'done',
  'closed', 'merged')`;

/** The sections of an idea with their limits; minimums hold from publication on and only for filled ones. */
const SECTIONS = [
  ['problem', 800],
  ['beneficiaries', 400],
  ['how_it_works', 2000],
  ['novelty', 600],
  ['actors', 600],
  ['first_test', 600],
] as const;

const sectionColumns = SECTIONS.map(([name]) => `${name} text`).join(',\n        ');
const sectionChecks = (table: string): string =>
  SECTIONS.map(([name, max]) => `constraint ck_${table}_${name} check (char_length(${name}) <= ${max})`).join(
    ',\n        ',
  );

export class CreateIdeas1764000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Narrow on purpose: what lists show. The long texts stand in idea_text, the counters in idea_counter.
    await runner.query(`
      create table idea (
        id uuid not null,
        challenge_id uuid not null,
        lab_id uuid not null,
        region_id uuid not null,
        author_id uuid not null,
        language text not null,
        title text not null,
        pitch text not null,
        depth text not null,
        status text not null,
        themes text[] not null default '{}',
        place text,
        version integer not null default 1,
        revision integer not null default 1,
        return_reason text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        published_at timestamptz,
        constraint pk_idea primary key (id),
        constraint fk_idea_challenge foreign key (challenge_id, lab_id, region_id)
          references challenge (id, lab_id, region_id),
        constraint fk_idea_author foreign key (author_id) references account (id),
        constraint ck_idea_language check (language in ${LANGUAGES}),
        constraint ck_idea_title check (char_length(title) <= 100
          and (status in ('draft', 'withdrawn') or char_length(title) >= 5)),
        constraint ck_idea_pitch check (char_length(pitch) <= 200
          and (status in ('draft', 'withdrawn') or char_length(pitch) >= 10)),
        constraint ck_idea_depth check (depth in ('spark', 'sketch', 'proposal')),
        constraint ck_idea_status check (status in ${STATUSES}),
        constraint ck_idea_themes check (cardinality(themes) <= 3),
        constraint ck_idea_place check (char_length(place) <= 80),
        constraint ck_idea_return_reason check (char_length(return_reason) between 20 and 600),
        constraint ck_idea_published_at check (published_at is not null or not (${PUBLIC}))
      )`);
    await runner.query(`create index ix_idea_published on idea (published_at desc, id desc) where ${PUBLIC}`);
    for (const scope of ['challenge', 'lab', 'region']) {
      await runner.query(
        `create index ix_idea_${scope}_published on idea (${scope}_id, published_at desc, id desc) where ${PUBLIC}`,
      );
    }
    await runner.query(`create index ix_idea_author on idea (author_id, updated_at desc, id desc)`);
    await runner.query(
      `create index ix_idea_pending on idea (lab_id, updated_at desc, id desc) where status = 'pending'`,
    );
    await runner.query(`
      create table idea_text (
        idea_id uuid not null,
        ${sectionColumns},
        links text[] not null default '{}',
        constraint pk_idea_text primary key (idea_id),
        constraint fk_idea_text_idea foreign key (idea_id) references idea (id) on delete cascade,
        ${sectionChecks('idea_text')},
        constraint ck_idea_text_links check (cardinality(links) <= 5)
      )`);
    await runner.query(`
      create table idea_version (
        idea_id uuid not null,
        number integer not null,
        author_id uuid not null,
        created_at timestamptz not null default now(),
        language text not null,
        title text not null,
        pitch text not null,
        ${sectionColumns},
        links text[] not null default '{}',
        constraint pk_idea_version primary key (idea_id, number),
        constraint fk_idea_version_idea foreign key (idea_id) references idea (id) on delete cascade,
        constraint ck_idea_version_number check (number >= 1),
        constraint ck_idea_version_title check (char_length(title) between 5 and 100),
        constraint ck_idea_version_pitch check (char_length(pitch) between 10 and 200),
        ${sectionChecks('idea_version')}
      )`);
    await runner.query(`
      create trigger tr_idea_version_immutable before update on idea_version
      for each row execute function refuse_change()`);
    await runner.query(`
      create table idea_counter (
        idea_id uuid not null,
        challenge_id uuid not null,
        region_id uuid not null,
        support_count integer not null default 0,
        comment_count integer not null default 0,
        constraint pk_idea_counter primary key (idea_id),
        constraint fk_idea_counter_idea foreign key (idea_id) references idea (id) on delete cascade,
        constraint ck_idea_counter_support_count check (support_count >= 0),
        constraint ck_idea_counter_comment_count check (comment_count >= 0)
      ) with (fillfactor = 50)`);
    await runner.query(`create index ix_idea_counter_supported on idea_counter (support_count desc, idea_id desc)`);
    for (const scope of ['challenge', 'region']) {
      await runner.query(
        `create index ix_idea_counter_${scope}_supported on idea_counter (${scope}_id, support_count desc, idea_id desc)`,
      );
    }
    // Only ideas that everybody may read have a row here, so a draft cannot be found by its words.
    await runner.query(`
      create table idea_search (
        idea_id uuid not null,
        published_at timestamptz not null,
        document tsvector not null,
        constraint pk_idea_search primary key (idea_id),
        constraint fk_idea_search_idea foreign key (idea_id) references idea (id) on delete cascade
      )`);
    // A common word is told from a rare one by statistics; the default of 100 is too coarse for a vocabulary.
    await runner.query(`alter table idea_search alter column document set statistics 500`);
    await runner.query(`create index ix_idea_search_document on idea_search using gin (document)`);
    await runner.query(`create index ix_idea_search_published on idea_search (published_at desc, idea_id desc)`);
    // The folded words that stand in ideas. A mistyped word is looked up here by its trigrams, and what was meant is looked
    // up in the documents: trigrams of a million texts would take seconds, those of their vocabulary take milliseconds.
    await runner.query(`
      create table search_word (
        word text not null,
        constraint pk_search_word primary key (word)
      )`);
    await runner.query(`create index ix_search_word_trigrams on search_word using gin (word gin_trgm_ops)`);
    await runner.query(`
      create function remember_words(value text) returns void language sql as $$
        insert into search_word (word)
        select distinct word
        from regexp_split_to_table(fold_text(value) || ' ' || latin_text(fold_text(value)), '[^[:alnum:]]+') word
        where length(word) between 4 and 40
        on conflict do nothing
      $$`);
    // Two letters changed about leave only a quarter of a word's trigrams as they were.
    await runner.query(`
      create function corrected_query(words text) returns tsquery language sql stable
      set pg_trgm.similarity_threshold = 0.25 as $$
        select coalesce(string_agg('(' || meant || ')', ' & '), '')::tsquery
        from (
          select (
            select string_agg(quote_literal(near.word), ' | ')
            from (
              select w.word from search_word w where w.word % typed.word
              order by similarity(w.word, typed.word) desc, w.word limit 5
            ) near
          ) as meant
          from regexp_split_to_table(fold_text(words), '[^[:alnum:]]+') as typed (word)
          where length(typed.word) >= 3
          limit 8
        ) readings
        where meant is not null
      $$`);
    await runner.query(`
      create function index_idea(wanted uuid) returns void language sql as $$
        insert into idea_search (idea_id, published_at, document)
        select i.id, i.published_at,
          setweight(search_part(i.language, i.title), 'A')
            || setweight(search_part(i.language, i.pitch), 'B')
            || setweight(search_part(i.language, concat_ws(' ', t.problem, t.beneficiaries, t.how_it_works, t.novelty,
                 t.actors, t.first_test, i.place)), 'C')
        from idea i join idea_text t on t.idea_id = i.id
        where i.id = wanted and ${PUBLIC.replace('status', 'i.status')}
        on conflict (idea_id) do update set published_at = excluded.published_at, document = excluded.document;
        select remember_words(concat_ws(' ', i.title, i.pitch, i.place)) from idea i
        where i.id = wanted and ${PUBLIC.replace('status', 'i.status')}
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const signature of ['index_idea(uuid)', 'corrected_query(text)', 'remember_words(text)']) {
      await runner.query(`drop function ${signature}`);
    }
    for (const table of ['search_word', 'idea_search', 'idea_counter', 'idea_version', 'idea_text', 'idea']) {
      await runner.query(`drop table ${table}`);
    }
  }
}
