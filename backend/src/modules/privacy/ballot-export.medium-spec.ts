import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReceiptDto } from '@headframe/shared/ballots';
import { apiPaths } from '@headframe/shared/common';
import type { DataExportDto } from '@headframe/shared/privacy';
import { strFromU8, unzipSync } from 'fflate';
import { TestApp, type TestPerson } from '../../testing/test-app.js';
import { SettleVotesUseCase } from '../ballots/settle-votes.use-case.js';
import type { ExportRow } from './export-sections.js';
import { ExportWorker } from './export-worker.js';
import { ExportsRepository } from './exports.repository.js';

const CHALLENGE = 'new-life-for-mine-buildings';
const challengeId = `(select id from challenge where slug = '${CHALLENGE}')`;

let app: TestApp;
let voters: TestPerson[];
let candidates: string[];
beforeAll(async () => {
  app = await TestApp.start();
  voters = [];
  for (let count = 0; count < 6; count += 1) voters.push(await app.person());
});
afterAll(() => app.stop());

const voterAt = (index: number): TestPerson => voters[index] as TestPerson;
const settle = () => app.app.get(SettleVotesUseCase).run();
/** The world moves instead of the clock: the vote runs from so many hours to so many hours from now. */
const dateVote = async (from: number, until: number) => {
  await app.rows(
    `update phase set starts_at = now() + make_interval(days => d), ends_at = now() + make_interval(days => d + 9)
     from (values ('ideas', -90), ('refine', -80), ('review', 80), ('results', 90)) as f (k, d)
     where kind = k and challenge_id = ${challengeId}`,
  );
  await app.rows(
    `update phase set starts_at = now() + make_interval(hours => $1), ends_at = now() + make_interval(hours => $2)
     where kind = 'vote' and challenge_id = ${challengeId}`,
    [from, until],
  );
};
/** A vote begins anew. */
const open = async () => {
  await app.rows(`delete from vote where challenge_id = ${challengeId}`);
  await dateVote(-1, 24);
  await settle();
  const rows = await app.rows<{ title: string }>(
    `select w.title from candidate k join idea_version w on w.idea_id = k.idea_id and w.number = k.version
     where k.challenge_id = ${challengeId} order by k.number`,
  );
  candidates = rows.map(({ title }) => title);
};
const close = async () => {
  await dateVote(-2, -1);
  await settle();
};
const cast = async (as: TestPerson, choices: number[], points: number[]): Promise<string> => {
  const body = { choices, points };
  const answer = await app.call<ReceiptDto>({ method: 'PUT', path: apiPaths.ballot(CHALLENGE), body, as });
  expect(answer.status).toBe(200);
  return answer.body.receipt;
};

const ask = async (as: TestPerson) =>
  (await app.call<DataExportDto>({ method: 'POST', path: apiPaths.dataExports, as })).body.id;
const fetchFile = async (id: string, as: TestPerson) => {
  const http = app.app.getHttpAdapter().getInstance();
  const answer = await http.inject({ url: apiPaths.dataExportFile(id), headers: { cookie: as.cookie } });
  return { status: answer.statusCode, bytes: answer.rawPayload };
};
async function exported(as: TestPerson) {
  const id = await ask(as);
  await app.app.get(ExportWorker).run();
  const { bytes } = await fetchFile(id, as);
  const text = strFromU8(unzipSync(bytes)['data.json'] ?? new Uint8Array());
  return { id, text, ballots: (JSON.parse(text) as { ballots: ExportRow[] }).ballots };
}

/** In how many rows of each table one of the words stands. */
async function rowsWith(words: readonly string[]): Promise<Record<string, number>> {
  const tables = await app.rows<{ name: string }>(
    `select quote_ident(relname) as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  );
  const found: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await app.rows<{ count: number }>(
      `select count(*)::integer as count from ${name} t where to_jsonb(t)::text like any($1)`,
      [words.map((word) => `%${word}%`)],
    );
    if (row && row.count > 0) found[name] = row.count;
  }
  return found;
}

describe('a copy of one’s data while a vote is open', () => {
  it('holds one’s own ballot, and nobody else’s', async () => {
    await open();
    const receipts = [
      await cast(voterAt(0), [1, 2], [2, 1]),
      await cast(voterAt(1), [3], [2]),
      await cast(voterAt(2), [2], [1]),
    ];
    const { text, ballots } = await exported(voterAt(0));
    expect(ballots).toMatchObject([
      { ballotMethod: 'points', choices: [candidates[0], candidates[1]], points: ['2', '1'] },
    ]);
    expect(text).not.toContain(candidates[2]);
    // The receipt would find its line in the file that is published.
    for (const receipt of receipts) expect(text).not.toContain(receipt);
    expect((await exported(voterAt(1))).ballots).toMatchObject([{ choices: [candidates[2]], points: ['2'] }]);
    expect((await exported(voterAt(5))).ballots).toEqual([]);
  });
});

describe('a copy of one’s data after a vote has closed', () => {
  it('holds no ballot, and the one that held it is gone with the ballot', async () => {
    await open();
    for (const voter of voters.slice(0, 5)) await cast(voter, [1], [2]);
    const [mine, without] = [await exported(voterAt(3)), await exported(voterAt(5))];
    expect(mine.ballots).toHaveLength(1);
    await close();
    expect((await exported(voterAt(4))).ballots).toEqual([]);
    expect(await app.rows(`select state, archive from data_export where id = $1`, [mine.id])).toEqual([
      { state: 'expired', archive: null },
    ]);
    expect((await fetchFile(mine.id, voterAt(3))).status).toBe(410);
    expect((await fetchFile(without.id, voterAt(5))).status).toBe(200);
  });

  it('holds none though it was begun before', async () => {
    await open();
    const voter = await app.person();
    for (const person of [voter, ...voters]) await cast(person, [1], [2]);
    const exports = app.app.get(ExportsRepository, { strict: false });
    const id = await ask(voter);
    const taken = await exports.take();
    if (taken === null) throw new Error('There is nothing to make.');
    const copy = await exports.collect(taken);
    expect(copy.sections.ballots).toHaveLength(1);
    await close();
    await expect(exports.finish(taken, copy.votes, Buffer.from('sealed'), 6)).rejects.toThrow('a vote has closed');
    expect(await app.rows(`select state, archive from data_export where id = $1`, [id])).toEqual([
      { state: 'queued', archive: null },
    ]);
  });
});

describe('a vote that has closed', () => {
  it('leaves no row that ties a ballot to its person', async () => {
    await open();
    const people: TestPerson[] = [];
    for (let count = 0; count < 5; count += 1) people.push(await app.person());
    const ids = people.map(({ id }) => id);
    const before = await rowsWith(ids);
    const receipts: string[] = [];
    for (const [index, person] of people.entries()) receipts.push(await cast(person, [1 + (index % 3)], [2]));
    expect(await rowsWith(ids)).toMatchObject({ ballot: 5 });
    await close();
    const { rate_limit_window: _, ...after } = await rowsWith(ids);
    expect(after).toEqual(before);
    expect(await rowsWith(receipts)).toEqual({});
    const hashes = await app.rows<{ hash: string }>(
      `select encode(sha256(convert_to(receipt, 'UTF8')), 'hex') as hash from unnest($1::text[]) receipt`,
      [receipts],
    );
    expect(await rowsWith(hashes.map(({ hash }) => hash))).toEqual({ tally: 1 });
  });
});
