import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a search document is made of; `value` stands for the text. */
const searchPart = (value: string) => `
  create or replace function search_part(language text, value text) returns tsvector
  language sql immutable strict parallel safe
  return to_tsvector(language_configuration(language), ${value})
    || to_tsvector('simple', fold_text(${value}))
    || case when language = 'mk'
         then to_tsvector('simple', macedonian_stems(fold_text(${value})))
           || to_tsvector('simple', latin_text(fold_text(${value})))
         else ''::tsvector end`;

/**
 * Texts are limited Markdown: what is searched is what they say, without the addresses of their links and without the marks.
 * Every expression is of one pass: none can go back over the text.
 */
export class SearchRichText1764000060000 implements MigrationInterface {
  readonly name = 'SearchRichText1764000060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function spoken_text(value text) returns text
      language sql immutable strict parallel safe
      return translate(
        regexp_replace(
          regexp_replace(value, '\\]\\((?:https://|mailto:)[^\\s()]*\\)', ' ', 'g'),
          '\\*\\*|\\\\(?=[][*_#.\\\\-])', '', 'g'),
        '[]_', '   ')`);
    await runner.query(searchPart('spoken_text(value)'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(searchPart('value'));
    await runner.query(`drop function spoken_text(text)`);
  }
}
