import { inRoot } from '../../lib/workspace.mjs';
import { median } from '../median.mjs';
import { connect, SECRET } from '../servers.mjs';

/** @typedef {import('../context.mjs').Bench} Bench */

/** The same reads on one database. */
async function reads(/** @type {Bench} */ bench, /** @type {string} */ url) {
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
  const api = await bench.startApi(url);
  const { Cursors } = await import(inRoot('backend', 'dist', 'platform', 'http', 'cursors.js'));
  const { listName } = await import(inRoot('backend', 'dist', 'modules', 'ideas', 'ideas.sql.js'));
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
  for (const [name, address] of Object.entries(addresses)) medians[name] = await median(bench, address);
  await api.stop();
  return medians;
}

/** The same reads at ten thousand and at a million ideas. */
export async function sizes(/** @type {Bench} */ bench, /** @type {string} */ small) {
  console.log('\nOne reader at a time, p50 in ms at 10,000 and at 1,000,000 ideas');
  const atSmall = await reads(bench, small);
  const atLarge = await reads(bench, await bench.large());
  for (const [name, value] of Object.entries(atSmall)) {
    const other = atLarge[name] ?? 0;
    console.log(
      `  ${name.padEnd(36)} ${value.toFixed(2).padStart(7)} ${other.toFixed(2).padStart(7)}  ratio ${(other / value).toFixed(2)}`,
    );
    bench.judge(`${name}: ratio of sizes`, other / value, (ratio) => ratio <= 1.5, '≤ 1.5');
    if (name.startsWith('search, very common')) bench.judge(`${name}: ms at 1,000,000`, other, (ms) => ms < 20, '< 20');
  }
}
