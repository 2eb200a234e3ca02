import fs from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { PURPOSES } from '@headframe/shared/privacy';
import { GONE_WITH_PERSON } from '../deletion.sql.js';
import { EXPORT_SECTIONS, sectionQueries } from '../export-sections.js';
import { dataProtectionTable } from './document.js';
import { impersonalTables, personalTables } from './index.js';

const tables = Object.entries(personalTables);
const columnsOf = (name: string) => Object.values(personalTables[name]?.personal ?? {}).flat();

describe('the registry', () => {
  it('tags each personal column with one purpose of the contract', () => {
    for (const [name, { personal, other }] of tables) {
      const columns = [...columnsOf(name), ...other];
      expect([name, columns.length - new Set(columns).size]).toEqual([name, 0]);
      expect([name, Object.keys(personal).filter((purpose) => !PURPOSES.includes(purpose as never))]).toEqual([
        name,
        [],
      ]);
    }
    const used = new Set(tables.flatMap(([, { personal }]) => Object.keys(personal)));
    expect(PURPOSES.filter((purpose) => !used.has(purpose))).toEqual([]);
    expect(Object.keys(impersonalTables).filter((name) => name in personalTables)).toEqual([]);
  });

  it('is what docs/data-protection.md says', () => {
    const document = fs.readFileSync(new URL('../../../../../docs/data-protection.md', import.meta.url), 'utf8');
    expect(document).toContain(dataProtectionTable());
  });
});

describe('an export', () => {
  it.each(tables)('holds every personal column of %s, or there is a written reason', (name, table) => {
    const { exported, withheld = {} } = table;
    expect(Object.values(withheld).filter((reason) => reason.length < 10)).toEqual([]);
    expect(Object.keys(withheld).filter((column) => !columnsOf(name).includes(column))).toEqual([]);
    if (typeof exported !== 'string') {
      expect(exported.not.length).toBeGreaterThan(20);
      return;
    }
    const { text } = sectionQueries[exported];
    expect([name, new RegExp(`\\b(?:from|join) ${name}\\b`).test(text)]).toEqual([name, true]);
    const missing = columnsOf(name).filter(
      (column) => !(column in withheld) && !new RegExp(`\\b${column}\\b`).test(text),
    );
    expect([name, missing]).toEqual([name, []]);
  });

  it('has no part that no table asks for', () => {
    const asked = new Set(tables.map(([, { exported }]) => exported));
    expect(EXPORT_SECTIONS.filter((section) => !asked.has(section))).toEqual([]);
  });
});

describe('an erasure', () => {
  it('deletes from tables of the registry alone', () => {
    for (const [table, column] of GONE_WITH_PERSON)
      expect([table, column, columnsOf(table).includes(column)]).toEqual([table, column, true]);
  });
});
