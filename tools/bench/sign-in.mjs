import { inRoot } from '../lib/workspace.mjs';
import { connect, SECRET } from './servers.mjs';

const PASSWORD = 'four words in a row';
const GUESSES_A_SECOND = 200;
const LISTS_A_SECOND = 50;
/** Pairs of requests that are not counted, while the server is still being compiled. */
const WARM_UP = 50;
const JSON_HEADERS = { 'content-type': 'application/json' };

/** @param {number[]} times */
const quantile = (times, /** @type {number} */ part) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;

/** Gives the first people of the benchmark a password. */
export async function givePasswords(/** @type {string} */ url, /** @type {number} */ people) {
  const { PasswordHasher } = await import(inRoot('backend', 'dist', 'modules', 'accounts', 'password-hasher.js'));
  const { Vault } = await import(inRoot('backend', 'dist', 'platform', 'security', 'vault.js'));
  const hash = await new PasswordHasher(new Vault({ secret: SECRET })).hash(PASSWORD);
  const client = await connect(url);
  await client.query(
    `update account set password_hash = $1 where email_key in (select 'p' || n || '@bench.example' from generate_series(0, $2 - 1) n)`,
    [hash, people],
  );
  await client.end();
}

/**
 * Asks the API as a browser would.
 * @param {number} port
 * @param {string} path
 * @param {object} body
 */
async function post(port, path, body, cookie = '') {
  const start = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { ...JSON_HEADERS, cookie },
    body: JSON.stringify(body),
  });
  await response.arrayBuffer();
  return { response, ms: performance.now() - start };
}

/**
 * Median milliseconds for a known and an unknown address, asked in turns so that neither profits from a quieter machine.
 * @param {number} port
 */
export async function compareAddresses(port, tries = 200) {
  /** @type {Record<string, (email: string) => Promise<{ ms: number }>>} */
  const ways = {
    'code by mail': (email) => post(port, '/api/sign-in-links', { email, language: 'en' }),
    password: (email) => post(port, '/api/sessions', { email, password: 'not the password' }),
  };
  /** @type {Record<string, { known: number, unknown: number }>} */
  const medians = {};
  for (const [name, ask] of Object.entries(ways)) {
    /** @type {{ known: number[], unknown: number[] }} */
    const times = { known: [], unknown: [] };
    for (let n = 0; n < tries + WARM_UP; n += 1) {
      /** @type {('known' | 'unknown')[]} */
      const order = n % 2 === 0 ? ['known', 'unknown'] : ['unknown', 'known'];
      for (const kind of order) {
        const { ms } = await ask(kind === 'known' ? `p${n % 500}@bench.example` : `q${n % 500}@bench.example`);
        if (n >= WARM_UP) times[kind].push(ms);
      }
    }
    medians[name] = { known: quantile(times.known, 0.5), unknown: quantile(times.unknown, 0.5) };
  }
  return medians;
}

/**
 * A flood of guesses at known and unknown addresses, while others read the public list and one person, from a browser they
 * have used before, signs in with the right password, trying again after the time they are told.
 * @param {number} port
 * @param {number} seconds
 */
export async function flood(port, seconds) {
  const owner = { email: 'p499@bench.example', password: PASSWORD };
  const first = await post(port, '/api/sessions', owner);
  const cookie = first.response.headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ');
  const until = performance.now() + seconds * 1000;
  /** @type {Record<string, number>} */
  const answers = {};
  let withoutRetryAfter = 0;
  /** @type {number[]} */
  const lists = [];
  /** @type {number[]} */
  const signIns = [];
  /** @type {Promise<unknown>[]} */
  const running = [];
  let turn = 0;
  const guess = async () => {
    const { response } = await post(port, '/api/sessions', {
      email: `${turn % 2 === 0 ? 'p' : 'q'}${(turn += 1) % 498}@bench.example`,
      password: 'not the password',
    });
    answers[response.status] = (answers[response.status] ?? 0) + 1;
    if (response.status === 503 && !response.headers.get('retry-after')) withoutRetryAfter += 1;
  };
  const list = async () => {
    const start = performance.now();
    await (await fetch(`http://127.0.0.1:${port}/api/ideas`)).arrayBuffer();
    lists.push(performance.now() - start);
  };
  const signIn = async () => {
    while (performance.now() < until - 5000) {
      const start = performance.now();
      for (;;) {
        const { response } = await post(port, '/api/sessions', owner, cookie);
        if (response.status === 201) break;
        const wait = Number(response.headers.get('retry-after') ?? 1);
        await new Promise((resolve) => setTimeout(resolve, wait * 1000));
      }
      signIns.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  };
  const owners = signIn();
  const tick = 20;
  let due = 0;
  while (performance.now() < until) {
    due += 1;
    for (let n = 0; n < (GUESSES_A_SECOND * tick) / 1000; n += 1) running.push(guess());
    if (due % Math.round(1000 / tick / LISTS_A_SECOND) === 0) running.push(list());
    await new Promise((resolve) => setTimeout(resolve, tick));
  }
  await Promise.all([...running, owners]);
  return {
    answers,
    withoutRetryAfter,
    listP99: quantile(lists, 0.99),
    slowestSignIn: Math.max(...signIns),
    signIns: signIns.length,
  };
}
