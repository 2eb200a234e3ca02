/**
 * The text to show a reader, as a lateral join: their language, else English, else the original. `table` is a text table
 * with the columns `<owner>_id`, `language`, `origin`; `$language` is the parameter's number.
 */
export function readersText(table: string, owner: string, alias: string, columns: string, language: string): string {
  return `
    cross join lateral (
      select ${columns} from ${table} t where t.${owner}_id = ${alias}.id
      order by t.language = ${language} desc, t.language = 'en' desc, t.origin = 'original' desc limit 1
    ) ${table}`;
}
