import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/workspace.mjs';

/**
 * Measures what the promises of speed rest on, as ratios within one run. `--quick` leaves the million ideas out and
 * shortens the runs; `--seconds N` sets the length of one; `--only big-idea,sign-in` runs some parts.
 */
const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, seconds: { type: 'string' }, only: { type: 'string' } },
});
await ensureInstalled();
const { ensureBuilt } = await import('./lib/build.mjs');
await ensureBuilt();
const { default: autocannon } = await import('autocannon');
const { startEmbeddedPostgres } = await import('./lib/embedded-postgres.mjs');
const { growIdea, inputDelay } = await import('./bench/big-idea.mjs');
const { voteAtOnce } = await import('./bench/ballots.mjs');
const { cookieOf } = await import('./bench/data.mjs');
const { postgresSeconds, processSeconds } = await import('./bench/processor-time.mjs');
const { compareAddresses, flood, givePasswords } = await import('./bench/sign-in.mjs');
const { uploadAtOnce } = await import('./bench/uploads.mjs');
const { connect, makeDatabase, SECRET, serve } = await import('./bench/servers.mjs');
const { Cursors } = await import(inRoot('backend', 'dist', 'platform', 'http', 'cursors.js'));
const { listName } = await import(inRoot('backend', 'dist', 'modules', 'ideas', 'ideas.sql.js'));

const SECONDS = Number(options.seconds ?? (options.quick ? 4 : 10));
const CONNECTIONS = 50;
const API_PORT = 3391;
const BARE_PORT = 3392;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'headframe-bench-'));
fs.chmodSync(folder, 0o755);
const postgres = await startEmbeddedPostgres({
  dataDirectory: path.join(folder, 'postgres'),
  settings: { shared_buffers: '1GB', max_wal_size: '4GB' },
});

/** @typedef {{ rate: number, p50: number, p99: number, api: number, database: number, failures: number }} Figures */
/** @typedef {{ method?: 'PUT' | 'POST', path: string, headers?: Record<string, string>, body?: string }} Request */

/**
 * @param {number} pid of the server that is asked
 * @param {number} port
 * @param {() => Request} next
 * @returns {Promise<Figures>}
 */
async function load(pid, port, next, seconds = SECONDS) {
  const before = { server: processSeconds(pid), database: postgresSeconds(postgres.pid) };
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: CONNECTIONS,
    duration: seconds,
    // Each request is made when it is sent, so that no two people ask for the same thing in step.
    requests: [{ method: 'GET', path: '/', setupRequest: (request) => ({ ...request, headers: {}, ...next() }) }],
  });
  const answered = result['2xx'];
  return {
    rate: answered / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    api: ((processSeconds(pid) - before.server) / answered) * 1e6,
    database: ((postgresSeconds(postgres.pid) - before.database) / answered) * 1e6,
    failures: result.non2xx + result.errors,
  };
}

const row = (/** @type {string} */ name, /** @type {Figures} */ f, ratio = '') =>
  console.log(
    `  ${name.padEnd(26)} ${f.rate.toFixed(0).padStart(6)}/s  p50 ${String(f.p50).padStart(3)} ms  p99 ${String(f.p99).padStart(4)} ms  µs/request: server ${f.api.toFixed(0).padStart(4)}, database ${f.database.toFixed(0).padStart(4)}  failed ${f.failures}  ${ratio}`,
  );

/** @type {{ name: string, value: number, wanted: string, isMet: boolean }[]} */
const verdicts = [];
const judge = (
  /** @type {string} */ name,
  /** @type {number} */ value,
  /** @type {(value: number) => boolean} */ isMet,
  /** @type {string} */ wanted,
) => verdicts.push({ name, value, wanted, isMet: isMet(value) });

async function againstBare(/** @type {string} */ url) {
  const client = await connect(url);
  const ideas = (
    await client.query(
      `select id from idea where author_id not in (select id from account order by id limit 500) order by id desc limit 2000`,
    )
  ).rows.map(({ id }) => String(id));
  const people = (await client.query(`select id from account order by id`)).rows.map(({ id }) => String(id));
  await client.end();
  const api = await serve('api-server.mjs', { DATABASE_URL: url, PORT: String(API_PORT), HEADFRAME_DATA: folder });
  const bare = await serve('bare-server.mjs', { DATABASE_URL: url, PORT: String(BARE_PORT) });
  let turn = 0;
  const idea = () => ideas[(turn * 7919) % ideas.length] ?? '';
  // Fifty connections are fifty people's browsers.
  const reader = () => turn % CONNECTIONS;
  const json = { 'content-type': 'application/json' };
  const comment = () =>
    JSON.stringify({
      kind: 'praise',
      text: `What a good idea, number ${turn}, let us begin on Saturday.`,
      language: 'en',
    });
  /** @type {Record<string, { api: () => Request, bare: () => Request, atLeast: number }>} */
  const cases = {
    'list, signed in': {
      api: () => ({ path: '/api/ideas', headers: { cookie: cookieOf((turn += 1) % CONNECTIONS) } }),
      bare: () => ({ path: `/list?reader=${people[(turn += 1) % CONNECTIONS]}` }),
      atLeast: 0.9,
    },
    'list, anonymous': { api: () => ({ path: '/api/ideas' }), bare: () => ({ path: '/list' }), atLeast: 1.5 },
    'idea page, signed in': {
      api: () => ((turn += 1), { path: `/api/ideas/${idea()}`, headers: { cookie: cookieOf(reader()) } }),
      bare: () => ((turn += 1), { path: `/idea?id=${idea()}&reader=${people[reader()]}` }),
      atLeast: 0.9,
    },
    'idea page, anonymous': {
      api: () => ((turn += 1), { path: `/api/ideas/${ideas[turn % 50]}` }),
      bare: () => ((turn += 1), { path: `/idea?id=${ideas[turn % 50]}` }),
      atLeast: 1.5,
    },
    'support, write': {
      api: () => (
        (turn += 1),
        {
          method: 'PUT',
          path: `/api/ideas/${idea()}/support`,
          headers: { cookie: cookieOf(reader() + Math.floor(turn / 1000)) },
        }
      ),
      bare: () => (
        (turn += 1),
        { path: `/support?id=${idea()}&reader=${people[(reader() + Math.floor(turn / 1000)) % people.length]}` }
      ),
      atLeast: 0.7,
    },
    'comment, write': {
      api: () => (
        (turn += 1),
        {
          method: 'POST',
          path: `/api/ideas/${idea()}/comments`,
          headers: { ...json, cookie: cookieOf(reader()) },
          body: comment(),
        }
      ),
      bare: () => (
        (turn += 1),
        { method: 'POST', path: `/comment?id=${idea()}&reader=${people[reader()]}`, headers: json, body: comment() }
      ),
      atLeast: 0.7,
    },
  };
  console.log(
    `\n10,000 ideas, 100,000 comments, 200,000 supports; ${CONNECTIONS} connections, one API process, ${SECONDS} s each`,
  );
  for (const [name, { api: ask, bare: askBare, atLeast }] of Object.entries(cases)) {
    // Warm both, then measure in turns, so that neither profits from a quieter machine.
    await load(bare.pid, BARE_PORT, askBare, 2);
    await load(api.pid, API_PORT, ask, 2);
    const bareFigures = await load(bare.pid, BARE_PORT, askBare);
    const figures = await load(api.pid, API_PORT, ask);
    const ratio = figures.rate / bareFigures.rate;
    console.log(name);
    row('bare', bareFigures);
    row('Headframe', figures, `ratio ${ratio.toFixed(2)}`);
    judge(`${name}: ratio`, ratio, (value) => value >= atLeast, `≥ ${atLeast}`);
    judge(`${name}: p99 ms`, figures.p99, (value) => value < 60, '< 60');
    judge(`${name}: failed`, figures.failures, (value) => value === 0, '0');
  }
  await bare.stop();
  await api.stop();
}

/** Median milliseconds of one signed-in reader asking again and again. */
async function median(/** @type {string} */ address, tries = options.quick ? 60 : 200) {
  const times = [];
  for (let n = 0; n < tries + 20; n += 1) {
    const start = performance.now();
    const response = await fetch(`http://127.0.0.1:${API_PORT}${address}`, { headers: { cookie: cookieOf(n % 20) } });
    await response.text();
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    if (n >= 20) times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** The same reads on one database. */
async function reads(/** @type {string} */ url) {
  const client = await connect(url);
  const {
    rows: [middle],
  } = await client.query(`
    select id, to_json(published_at)#>>'{}' as at from idea order by published_at desc, id desc offset (select count(*) / 2 from idea) limit 1`);
  const {
    rows: [well],
  } = await client.query(`
    select idea_id as id, support_count as supports from idea_counter order by support_count desc, idea_id desc offset (select count(*) / 2 from idea) limit 1`);
  await client.end();
  const api = await serve('api-server.mjs', { DATABASE_URL: url, PORT: String(API_PORT), HEADFRAME_DATA: folder });
  const cursors = new Cursors({ secret: SECRET });
  const cursor = (/** @type {object} */ query, /** @type {(string | number)[]} */ key) =>
    encodeURIComponent(cursors.encode(listName(query), key));
  /** @type {Record<string, string>} */
  const addresses = {
    'list, newest': '/api/ideas',
    'list, newest, halfway down': `/api/ideas?cursor=${cursor({}, [middle.at, middle.id])}`,
    'list, most supported': '/api/ideas?sort=supported',
    'list, most supported, halfway down': `/api/ideas?sort=supported&cursor=${cursor({ sort: 'supported' }, [well.supports, well.id])}`,
    'list of a challenge': '/api/ideas?challenge=bench-7',
    'idea page': `/api/ideas/${middle.id}`,
    'search, very common word': '/api/ideas?q=youth',
    'search, rare word': '/api/ideas?q=unique77',
    'search, two words': '/api/ideas?q=bridge%20garden',
    'search, mistyped': '/api/ideas?q=brigde%20gradenn',
  };
  /** @type {Record<string, number>} */
  const medians = {};
  for (const [name, address] of Object.entries(addresses)) medians[name] = await median(address);
  await api.stop();
  return medians;
}

/** An idea with a thousand comments and two hundred versions: what the API answers, and how soon its page answers a tap. */
async function bigIdea(/** @type {string} */ url) {
  const id = await growIdea(url);
  const api = await serve('api-server.mjs', { DATABASE_URL: url, PORT: String(API_PORT), HEADFRAME_DATA: folder });
  console.log('\nAn idea with 1,000 comments and 200 versions, one reader at a time, p50');
  /** @type {Record<string, string>} */
  const addresses = {
    'big idea: page data': `/api/ideas/${id}`,
    'big idea: comments': `/api/ideas/${id}/comments`,
    'big idea: versions': `/api/ideas/${id}/versions`,
    'big idea: one version': `/api/ideas/${id}/versions/100`,
    'big idea: journey': `/api/ideas/${id}/journey`,
  };
  for (const [name, address] of Object.entries(addresses)) {
    const value = await median(address);
    console.log(`  ${name.padEnd(36)} ${value.toFixed(2).padStart(7)} ms`);
    judge(`${name}, ms`, value, (ms) => ms < 200, '< 200');
  }
  const { slowest, interactions } = await inputDelay(`http://localhost:${API_PORT}/ideas/${id}`);
  console.log(`  slowest of ${interactions} interactions on a phone's width: ${slowest} ms to the next paint`);
  judge('big idea: interaction to next paint, ms', slowest, (ms) => interactions > 0 && ms < 200, '< 200');
  await api.stop();
}

/** Signing in: what it tells of an address, and what a flood of guesses does to others. */
async function signingIn(/** @type {string} */ url) {
  await givePasswords(url, 500);
  const api = await serve('api-server.mjs', { DATABASE_URL: url, PORT: String(API_PORT), HEADFRAME_DATA: folder });
  console.log('\nSigning in: medians of 200 tries, known and unknown address');
  for (const [name, { known, unknown }] of Object.entries(await compareAddresses(API_PORT))) {
    const difference = Math.abs(known - unknown) / Math.max(known, unknown);
    console.log(
      `  ${name.padEnd(26)} known ${known.toFixed(2)} ms  unknown ${unknown.toFixed(2)} ms  difference ${(difference * 100).toFixed(1)} %`,
    );
    judge(`${name}: known and unknown differ by`, difference, (value) => value < 0.05, '< 0.05');
  }
  const flooded = await flood(API_PORT, Math.max(SECONDS, 10));
  console.log(`\n200 guesses a second for ${Math.max(SECONDS, 10)} s: answers ${JSON.stringify(flooded.answers)}`);
  console.log(
    `  public list p99 ${flooded.listP99.toFixed(0)} ms; slowest of ${flooded.signIns} right sign-ins ${flooded.slowestSignIn.toFixed(0)} ms`,
  );
  judge('flood: p99 of the public list, ms', flooded.listP99, (value) => value < 800, '< 800');
  judge('flood: slowest right sign-in, ms', flooded.slowestSignIn, (value) => value < 5000, '< 5000');
  judge('flood: 503 without Retry-After', flooded.withoutRetryAfter, (value) => value === 0, '0');
  await api.stop();
}

/** Ten people who add five pictures of ten megabytes at once: what it costs in memory, and whether others notice. */
async function uploads(/** @type {string} */ url) {
  const api = await serve('api-server.mjs', { DATABASE_URL: url, PORT: String(API_PORT), HEADFRAME_DATA: folder });
  const { megabytes, failed, seconds, before, peak, alone, meanwhile } = await uploadAtOnce(API_PORT, api.pid);
  console.log(
    `\n10 people upload 5 pictures of ${megabytes.toFixed(1)} MB at once: done after ${seconds.toFixed(1)} s`,
  );
  console.log(
    `  memory before ${before.toFixed(0)} MB; at most ${peak.own.toFixed(0)} MB, with the decoder ${peak.all.toFixed(0)} MB`,
  );
  for (const [when, { count, p50, p99 }] of Object.entries({ alone, meanwhile }))
    console.log(`  ${count} lists ${when}: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
  judge('uploads: failed', failed, (value) => value === 0, '0');
  judge('uploads: memory with the decoder, MB', peak.all, (value) => value < 600, '< 600');
  judge('uploads: p99 of lists, ms', meanwhile.p99, (value) => value < 200, '< 200');
  await api.stop();
}

/** Three hundred people who cast and change ballots: whether any is lost, doubled or beyond its limit, and how long it takes. */
async function ballots(/** @type {string} */ url) {
  const api = await serve('api-server.mjs', { DATABASE_URL: url, PORT: String(API_PORT), HEADFRAME_DATA: folder });
  const { sent, failed, letThrough, wrong, double, p50, p95 } = await voteAtOnce(url, API_PORT);
  console.log(
    `\n300 people cast and change ballots for 20 s: ${sent} sent, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`,
  );
  judge('ballots: not as acknowledged', wrong, (value) => value === 0, '0');
  judge('ballots: double', double, (value) => value === 0, '0');
  judge('ballots: beyond the limit', letThrough, (value) => value === 0, '0');
  judge('ballots: failed', failed, (value) => value === 0, '0');
  judge('ballots: p95 ms', p95, (value) => value < 150, '< 150');
  await api.stop();
}

/** The same reads at ten thousand and at a million ideas. */
async function sizes(/** @type {string} */ small) {
  console.log('\nOne reader at a time, p50 in ms at 10,000 and at 1,000,000 ideas');
  const atSmall = await reads(small);
  const large = await makeDatabase(postgres.url, 'bench_large', {
    ideas: 1_000_000,
    comments: 100_000,
    supports: 200_000,
  });
  const atLarge = await reads(large);
  for (const [name, value] of Object.entries(atSmall)) {
    const other = atLarge[name] ?? 0;
    console.log(
      `  ${name.padEnd(36)} ${value.toFixed(2).padStart(7)} ${other.toFixed(2).padStart(7)}  ratio ${(other / value).toFixed(2)}`,
    );
    judge(`${name}: ratio of sizes`, other / value, (ratio) => ratio <= 1.5, '≤ 1.5');
    if (name.startsWith('search, very common')) judge(`${name}: ms at 1,000,000`, other, (ms) => ms < 20, '< 20');
  }
}

/** @type {Record<string, (url: string) => Promise<void>>} */
const parts = { bare: againstBare, 'big-idea': bigIdea, 'sign-in': signingIn, uploads, ballots, sizes };
const chosen = options.only?.split(',') ?? Object.keys(parts).filter((name) => name !== 'sizes' || !options.quick);
try {
  const size = { ideas: 10_000, comments: 100_000, supports: 200_000 };
  const small = await makeDatabase(postgres.url, 'bench_small', size);
  for (const name of chosen) {
    const part = parts[name];
    if (!part) throw new Error(`There is no part "${name}"; there are ${Object.keys(parts).join(', ')}.`);
    await part(small);
  }
} finally {
  await postgres.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
console.log('\nAgainst the targets');
for (const { name, value, wanted, isMet } of verdicts)
  console.log(`  ${isMet ? 'met   ' : 'MISSED'} ${name.padEnd(52)} ${value.toFixed(2).padStart(8)}  wanted ${wanted}`);
process.exit(0);
