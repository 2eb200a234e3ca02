import { growIdea, inputDelay } from '../big-idea.mjs';
import { API_PORT } from '../context.mjs';
import { median } from '../median.mjs';

/** @typedef {import('../context.mjs').Bench} Bench */

/** An idea with a thousand comments and two hundred versions: what the API answers, and how soon its page answers a tap. */
export async function bigIdea(/** @type {Bench} */ bench, /** @type {string} */ url) {
  const id = await growIdea(url);
  const api = await bench.startApi(url);
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
    const value = await median(bench, address);
    console.log(`  ${name.padEnd(36)} ${value.toFixed(2).padStart(7)} ms`);
    bench.judge(`${name}, ms`, value, (ms) => ms < 200, '< 200');
  }
  const { slowest, interactions } = await inputDelay(`http://localhost:${API_PORT}/ideas/${id}`);
  console.log(`  slowest of ${interactions} interactions on a phone's width: ${slowest} ms to the next paint`);
  bench.judge('big idea: interaction to next paint, ms', slowest, (ms) => interactions > 0 && ms < 200, '< 200');
  await api.stop();
}
