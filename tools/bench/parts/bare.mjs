import { API_PORT, CONNECTIONS } from '../context.mjs';
import { cookieOf } from '../data.mjs';
import { load, row } from '../load.mjs';
import { connect, serve } from '../servers.mjs';

/** @typedef {import('../load.mjs').Request} Request */
/** @typedef {import('../context.mjs').Bench} Bench */

const BARE_PORT = 3392;

/** Reads and writes of many at once, in turns with a bare server that runs the same SQL. */
export async function againstBare(/** @type {Bench} */ bench, /** @type {string} */ url) {
  const client = await connect(url);
  const ideas = (
    await client.query(
      `select id from idea where author_id not in (select id from account order by id limit 500) order by id desc limit 2000`,
    )
  ).rows.map(({ id }) => String(id));
  const people = (await client.query(`select id from account order by id`)).rows.map(({ id }) => String(id));
  await client.end();
  const api = await bench.startApi(url);
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
    `\n10,000 ideas, 100,000 comments, 200,000 supports; ${CONNECTIONS} connections, one API process, ${bench.seconds} s each`,
  );
  for (const [name, { api: ask, bare: askBare, atLeast }] of Object.entries(cases)) {
    // Warm both, then measure in turns, so that neither profits from a quieter machine.
    await load(bench, bare.pid, BARE_PORT, askBare, 2);
    await load(bench, api.pid, API_PORT, ask, 2);
    const bareFigures = await load(bench, bare.pid, BARE_PORT, askBare);
    const figures = await load(bench, api.pid, API_PORT, ask);
    const ratio = figures.rate / bareFigures.rate;
    console.log(name);
    row('bare', bareFigures);
    row('Headframe', figures, `ratio ${ratio.toFixed(2)}`);
    bench.judge(`${name}: ratio`, ratio, (value) => value >= atLeast, `≥ ${atLeast}`);
    bench.judge(`${name}: p99 ms`, figures.p99, (value) => value < 60, '< 60');
    bench.judge(`${name}: failed`, figures.failures, (value) => value === 0, '0');
  }
  await bare.stop();
  await api.stop();
}
