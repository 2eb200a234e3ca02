import { API_PORT } from '../context.mjs';
import { cookieOf } from '../data.mjs';
import { connect } from '../servers.mjs';

/** Finished titles in six languages, short and long; of the last nothing stands in any idea. */
const TITLES = {
  'en, short': 'Bridge garden',
  'en, long': 'A workshop for the youth of the village in the old mine, with a kitchen, a radio and a school of music',
  de: 'Eine offene Werkstatt für Jugendliche im alten Kesselhaus',
  el: 'Μουσικό εργαστήριο στο παλιό ορυχείο του χωριού',
  es: 'Un huerto solar para los jóvenes del pueblo minero',
  mk: 'Соларни светилки на автобуската постојка во селото',
  hu: 'Napelemes lámpák a falu buszmegállójában és a régi bányánál',
  'without any': 'Xylofoon qwertz jjkkqq zzvvw',
};
/** Title and pitch go together once the pitch is begun. */
const PITCH =
  'Young people of every village work in the theatre, the museum and the forest. They come by bicycle or by bus, and the market by the river pays for it.';
const STEPS = 8;
const WARM_UP = 20;

/**
 * What is asked while a title is typed: its beginnings, longer each time, a last one with the pitch.
 * @param {string} title
 */
function whileTyping(title) {
  const lengths = Array.from({ length: STEPS }, (_, step) =>
    Math.max(3, Math.ceil((title.length * (step + 1)) / STEPS)),
  );
  return [...lengths.map((length) => title.slice(0, length).trim().padEnd(3, title.at(0))), `${title} ${PITCH}`];
}

/** @param {number[]} times @param {number} part */
const quantile = (times, part) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;

/** Gives the challenge themes that half of all ideas have: those are compared letter by letter. @param {string} url */
async function giveThemes(url) {
  const client = await connect(url);
  await client.query(`update challenge set themes = '{mobility,housing}' where slug = 'bench-7'`);
  await client.end();
}

/** @param {string} path @param {number} reader */
async function took(path, reader) {
  const start = performance.now();
  const answer = await fetch(`http://127.0.0.1:${API_PORT}${path}`, { headers: { cookie: cookieOf(reader) } });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return performance.now() - start;
}

/**
 * Look-alikes while titles are typed, one writer at a time, in turns with the plain list.
 * @param {import('../context.mjs').Bench} bench
 */
export async function lookAlikes(bench) {
  const url = await bench.large();
  await giveThemes(url);
  const api = await bench.startApi(url);
  const rounds = bench.isQuick ? 2 : 6;
  const asked = Object.entries(TITLES).flatMap(([name, title]) => whileTyping(title).map((text) => ({ name, text })));
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(TITLES).map((name) => [name, []]));
  /** @type {number[]} */
  const lists = [];
  let turn = 0;
  for (let n = 0; n < WARM_UP; n += 1) await took('/api/ideas', n);
  for (const { text } of asked) await took(address(text), 0);
  for (let round = 0; round < rounds; round += 1)
    for (const { name, text } of asked) {
      turn += 1;
      times[name]?.push(await took(address(text), turn));
      lists.push(await took('/api/ideas', turn));
    }
  await api.stop();
  const all = Object.values(times).flat();
  const list = { p50: quantile(lists, 0.5), p95: quantile(lists, 0.95) };
  console.log(`\nLook-alikes while a title is typed, at 1,000,000 ideas, one writer at a time, ms`);
  for (const [name, some] of [...Object.entries(times), /** @type {const} */ (['all', all])]) {
    const [p50, p95] = [quantile(some, 0.5), quantile(some, 0.95)];
    console.log(
      `  ${name.padEnd(26)} p50 ${p50.toFixed(1).padStart(6)}  p95 ${p95.toFixed(1).padStart(6)}  to the list: ${(p50 / list.p50).toFixed(1)}, ${(p95 / list.p95).toFixed(1)}`,
    );
  }
  console.log(
    `  ${'the plain list'.padEnd(26)} p50 ${list.p50.toFixed(1).padStart(6)}  p95 ${list.p95.toFixed(1).padStart(6)}`,
  );
  bench.judge('look-alikes: p95 ms', quantile(all, 0.95), (ms) => ms < 100, '< 100');
}

const address = (/** @type {string} */ text) =>
  `/api/ideas/look-alikes?challenge=bench-7&text=${encodeURIComponent(text)}`;
