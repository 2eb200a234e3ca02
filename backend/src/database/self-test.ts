import type { DataSource } from 'typeorm';

interface Findings {
  encoding: string;
  greek: string;
  cyrillic: string;
  greekTrigrams: number;
  cyrillicTrigrams: number;
  folded: string;
  lexemes: string;
}

/**
 * Refuses a database that would silently not find Greek or Cyrillic words: one in another encoding than UTF-8 or with
 * LC_CTYPE C, where lower-casing may work while trigrams are empty.
 * @throws Error that says what is wrong and how to make such a database.
 */
export async function testDatabase(dataSource: DataSource): Promise<void> {
  const [found] = await dataSource.query<Findings[]>(`
    select current_setting('server_encoding') as encoding,
      lower('ΘΈΣΗ') as greek,
      lower('МЛАДИ ЌЕ') as cyrillic,
      cardinality(show_trgm('θέση')) as "greekTrigrams",
      cardinality(show_trgm('млади')) as "cyrillicTrigrams",
      fold_text('Ќе Ѓорче Jóvenes Θέσεις Straße ötlet') as folded,
      to_tsvector('simple', 'Млади')::text as lexemes`);
  const faults = [
    found?.encoding !== 'UTF8' && `its encoding is ${found?.encoding}, not UTF8`,
    found?.greek !== 'θέση' && 'it does not lower-case Greek',
    found?.cyrillic !== 'млади ќе' && 'it does not lower-case Cyrillic',
    !found?.greekTrigrams && 'it makes no trigrams of Greek words',
    !found?.cyrillicTrigrams && 'it makes no trigrams of Cyrillic words',
    found?.folded !== 'ке горче jovenes θεσεισ strasse otlet' && 'it does not fold accents as it should',
    found?.lexemes !== `'млади':1` && 'its full-text search keeps Cyrillic capitals',
  ].filter(Boolean);
  if (faults.length === 0) return;
  throw new Error(
    `Search would not work in this database: ${faults.join('; ')}. ` +
      `Create it with UTF-8 and a UTF-8 LC_CTYPE: CREATE DATABASE headframe TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'.`,
  );
}
