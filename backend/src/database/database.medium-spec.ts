import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '../testing/test-app.js';
import { Database } from './database.js';

let app: TestApp;
let database: Database;

beforeAll(async () => {
  app = await TestApp.start();
  database = app.app.get(Database);
});
afterAll(() => app.stop());

const write = (key: string) =>
  database.manager.query(`insert into installation_fact (key, value) values ($1, '1')`, [key]);
const isSeen = async (key: string) =>
  (await app.rows('select 1 from installation_fact where key = $1', [key])).length === 1;

describe('a hint after the commit', () => {
  it('comes once, when others can see what was written', async () => {
    const seen: Promise<boolean>[] = [];
    await database.transaction(async () => {
      await database.transaction(async () => {
        await write('one');
        database.afterCommit(() => seen.push(isSeen('one')));
      });
      expect(seen).toHaveLength(0);
      expect(await isSeen('one')).toBe(false);
    });
    expect(await Promise.all(seen)).toEqual([true]);
  });

  it('does not come when the write is rolled back', async () => {
    let hints = 0;
    const work = database.transaction(async () => {
      await write('two');
      database.afterCommit(() => (hints += 1));
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect([hints, await isSeen('two')]).toEqual([0, false]);
  });

  it('comes at once without a transaction', () => {
    let hints = 0;
    database.afterCommit(() => (hints += 1));
    expect(hints).toBe(1);
  });

  it('that fails does not undo or deny the write', async () => {
    const answer = await database.transaction(async () => {
      await write('three');
      database.afterCommit(() => {
        throw new Error('nobody listens');
      });
      return 'written';
    });
    expect([answer, await isSeen('three')]).toEqual(['written', true]);
  });
});
