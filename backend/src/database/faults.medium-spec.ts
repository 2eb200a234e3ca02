import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, type TestPerson } from '../testing/test-app.js';

/** A cluster of its own, which this file may kill. */
interface Cluster {
  url: string;
  pid: number;
  stop: () => Promise<void>;
}

let folder: string;
let cluster: Cluster;
let app: TestApp;
let person: TestPerson;
let ideaId: string;
const otherCluster = process.env['TEST_DATABASE_URL'];

async function startCluster(): Promise<Cluster> {
  const launcher: string = '../../../tools/lib/embedded-postgres.mjs';
  const { startEmbeddedPostgres } = (await import(launcher)) as {
    startEmbeddedPostgres: (options: { dataDirectory: string }) => Promise<Cluster>;
  };
  return startEmbeddedPostgres({ dataDirectory: path.join(folder, 'postgres') });
}

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'headframe-faults-'));
  fs.chmodSync(folder, 0o755);
  cluster = await startCluster();
  process.env['TEST_DATABASE_URL'] = cluster.url;
  app = await TestApp.start();
  person = await app.person();
  ideaId = (await app.idea(await app.person())).id;
});
afterAll(async () => {
  await app.stop();
  await cluster.stop();
  process.env['TEST_DATABASE_URL'] = otherCluster;
  fs.rmSync(folder, { recursive: true, force: true });
});

const say = (text: string) =>
  app.call<{ id: string }>({
    method: 'POST',
    path: `/api/ideas/${ideaId}/comments`,
    body: { kind: 'praise', text, language: 'en' },
    as: person,
  });

/** Writes for as long as asked and keeps the texts that were acknowledged. */
async function writeUntil(isOver: () => boolean): Promise<{ acknowledged: string[]; statuses: Set<number> }> {
  const acknowledged: string[] = [];
  const statuses = new Set<number>();
  const writer = async (name: number): Promise<void> => {
    for (let n = 0; !isOver(); n += 1) {
      const text = `writer ${name} says ${n} at ${Date.now()}`;
      const { status } = await say(text);
      statuses.add(status);
      if (status === 201) acknowledged.push(text);
      else await sleep(20);
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, name) => writer(name)));
  return { acknowledged, statuses };
}

async function untilReady(): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await app.call({ path: '/api/health/ready' })).status === 200) return;
    await sleep(50);
  }
  throw new Error('the API did not recover');
}

describe('when PostgreSQL goes away', () => {
  it('stopped in the middle of requests: 503, and the API recovers by itself', async () => {
    let isOver = false;
    const writing = writeUntil(() => isOver);
    await sleep(200);
    await cluster.stop();
    const during = await app.call({ path: '/api/ideas', as: person });
    expect([during.status, during.body['code']]).toEqual([503, 'service_unavailable']);
    expect(during.headers['retry-after']).toBe('2');
    expect((await app.call({ path: '/api/health/live' })).status).toBe(200);
    expect((await app.call({ path: '/api/health/ready' })).status).toBe(503);
    cluster = await startCluster();
    await untilReady();
    isOver = true;
    const { acknowledged, statuses } = await writing;
    expect([...statuses].toSorted()).toEqual([201, 503]);
    expect(acknowledged.length).toBeGreaterThan(0);
    const kept = await app.rows<{ text: string }>('select text from comment where idea_id = $1', [ideaId]);
    const texts = new Set(kept.map(({ text }) => text));
    expect(acknowledged.filter((text) => !texts.has(text))).toEqual([]);
  }, 60_000);

  it('killed with -9 while requests are in flight: the API lives and no acknowledged write is lost', async () => {
    let isOver = false;
    const writing = writeUntil(() => isOver);
    await sleep(300);
    const pid = Number(fs.readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    const backends = execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
      .split('\n')
      .map(Number)
      .filter(Boolean);
    for (const victim of [pid, ...backends]) process.kill(victim, 'SIGKILL');
    await sleep(300);
    cluster = await startCluster();
    await untilReady();
    await sleep(200);
    isOver = true;
    const { acknowledged, statuses } = await writing;
    expect([...statuses].filter((status) => status !== 201 && status !== 503)).toEqual([]);
    const kept = await app.rows<{ text: string }>('select text from comment where idea_id = $1', [ideaId]);
    const texts = new Set(kept.map(({ text }) => text));
    expect(acknowledged.filter((text) => !texts.has(text))).toEqual([]);
    const [counts] = await app.rows<{ counter: number; rows: number; events: number }>(
      `select comment_count as counter, (select count(*)::integer from comment where idea_id = $1) as rows,
        (select count(*)::integer from event where idea_id = $1 and type = 'comment.created') as events
       from idea_counter where idea_id = $1`,
      [ideaId],
    );
    expect(new Set(Object.values(counts ?? {})).size).toBe(1);
  }, 60_000);
});
