import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The functions that search rests on. The same function folds the stored text and the typed words, inside the database,
 * so that the two can never drift apart (docs/decisions/0004). Valid on PostgreSQL 15 and later.
 */
export class CreateTextFunctions1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension if not exists pg_trgm`);
    await runner.query(`create extension if not exists unaccent`);
    await runner.query(`
      create function fold_text(value text) returns text
      language sql immutable strict parallel safe
      return replace(
        translate(regexp_replace(normalize(lower(value), NFKD), '[\\u0300-\\u036f]', '', 'g'), 'ςłđøıæœ', 'σldoiao'),
        'ß', 'ss')`);
    // Cyrillic becomes Latin; digraphs that people type for one letter (zh, kj, lj …) shrink to one, on both sides.
    await runner.query(`
      create function latin_text(folded text) returns text
      language sql immutable strict parallel safe
      return regexp_replace(
        regexp_replace(
          translate(replace(replace(folded, 'џ', 'dz'), 'ѕ', 'dz'),
            'абвгдежзијклљмнњопрстуфхцчшщъыьюя', 'abvgdezzijkllmnnoprstufhccss_i_ua'),
          '([zcsd])h', '\\1', 'g'),
        '([gkln])j', '\\1', 'g')`);
    // Light stemmer for Macedonian, which PostgreSQL has no configuration for: the article, the plural, the last vowel.
    await runner.query(`
      create function macedonian_stem(folded_word text) returns text
      language plpgsql immutable strict parallel safe as $$
      declare
        stem text := folded_word;
      begin
        if length(stem) < 4 then return stem; end if;
        stem := case
          when stem like '%иот' and length(stem) >= 6 then left(stem, -3)
          when stem like '%ите' then left(stem, -2)
          when stem like '%ата' then left(stem, -2)
          when stem like '%ото' then left(stem, -2)
          when stem like '%ето' then left(stem, -2)
          when stem like '%от' and length(stem) >= 5 then left(stem, -2)
          else stem end;
        stem := case
          when length(stem) >= 6 and stem ~ '(ови|еви)$' then left(stem, -3)
          when stem ~ '[аоеи]$' then left(stem, -1)
          else stem end;
        stem := case when stem like '%ј' then left(stem, -1) else stem end;
        return case when stem like '%ц' then left(stem, -1) || 'к' else stem end;
      end $$`);
    await runner.query(`
      create function macedonian_stems(folded text) returns text
      language sql immutable strict parallel safe
      return (
        select coalesce(string_agg(macedonian_stem(word), ' '), '')
        from regexp_split_to_table(folded, '[^[:alnum:]]+') word
        where word <> '')`);
    // Stop words before accents are dropped, accents before the stemmer: 'minería' and 'mineria' meet, 'és' still goes.
    for (const [name, language] of [
      ['es', 'spanish'],
      ['hu', 'hungarian'],
    ] as const) {
      await runner.query(
        `create text search dictionary headframe_${name}_stop (template = simple, stopwords = ${language}, accept = false)`,
      );
      await runner.query(`create text search configuration headframe_${name} (copy = ${language})`);
      await runner.query(`
        alter text search configuration headframe_${name}
        alter mapping for word, asciiword, hword, asciihword, hword_part, hword_asciipart
        with headframe_${name}_stop, unaccent, ${language}_stem`);
    }
    await runner.query(`
      create function language_configuration(language text) returns regconfig
      language sql immutable strict parallel safe
      return case language
        when 'en' then 'english'::regconfig
        when 'de' then 'german'::regconfig
        when 'el' then 'greek'::regconfig
        when 'es' then 'headframe_es'::regconfig
        when 'hu' then 'headframe_hu'::regconfig
        else 'simple'::regconfig end`);
    await runner.query(`
      create function search_part(language text, value text) returns tsvector
      language sql immutable strict parallel safe
      return to_tsvector(language_configuration(language), value)
        || to_tsvector('simple', fold_text(value))
        || case when language = 'mk'
             then to_tsvector('simple', macedonian_stems(fold_text(value)))
               || to_tsvector('simple', latin_text(fold_text(value)))
             else ''::tsvector end`);
    // Words as prefixes, all of them wanted. Only letters and digits get through, so nothing can break the syntax.
    await runner.query(`
      create function prefix_query(folded text) returns tsquery
      language sql immutable strict parallel safe
      return (
        select coalesce(string_agg(quote_literal(word) || ':*', ' & '), '')::tsquery
        from regexp_split_to_table(folded, '[^[:alnum:]]+') word
        where word <> '')`);
    await runner.query(`
      create function search_query(words text) returns tsquery
      language sql immutable strict parallel safe
      return (
        select coalesce(string_agg('(' || reading::text || ')', ' | '), '')::tsquery
        from (
          select distinct unnest(array[
            prefix_query(fold_text(words)),
            prefix_query(latin_text(fold_text(words))),
            plainto_tsquery('simple', macedonian_stems(fold_text(words))),
            websearch_to_tsquery('english', words),
            websearch_to_tsquery('german', words),
            websearch_to_tsquery('german', replace(replace(replace(lower(words), 'ae', 'ä'), 'oe', 'ö'), 'ue', 'ü')),
            websearch_to_tsquery('greek', words),
            websearch_to_tsquery('headframe_es', words),
            websearch_to_tsquery('headframe_hu', words)
          ]) as reading
        ) readings
        where numnode(reading) > 0)`);
    // For look-alikes: any of the words is enough, the ranking sorts it out.
    await runner.query(`
      create function any_word_query(words text) returns tsquery
      language sql immutable strict parallel safe
      return replace(search_query(words)::text, ' & ', ' | ')::tsquery`);
    // Rows of history and of published texts are never changed, whoever asks.
    await runner.query(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function refuse_change()`);
    await runner.query(`drop function any_word_query(text)`);
    await runner.query(`drop function search_query(text)`);
    await runner.query(`drop function prefix_query(text)`);
    await runner.query(`drop function search_part(text, text)`);
    await runner.query(`drop function language_configuration(text)`);
    for (const name of ['es', 'hu']) {
      await runner.query(`drop text search configuration headframe_${name}`);
      await runner.query(`drop text search dictionary headframe_${name}_stop`);
    }
    await runner.query(`drop function macedonian_stems(text)`);
    await runner.query(`drop function macedonian_stem(text)`);
    await runner.query(`drop function latin_text(text)`);
    await runner.query(`drop function fold_text(text)`);
    await runner.query(`drop extension unaccent`);
    await runner.query(`drop extension pg_trgm`);
  }
}
