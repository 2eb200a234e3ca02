import { voteAtOnce } from '../ballots.mjs';
import { API_PORT } from '../context.mjs';

/** @typedef {import('../context.mjs').Bench} Bench */

/** Three hundred people who cast and change ballots: whether any is lost, doubled or beyond its limit, and how long it takes. */
export async function ballots(/** @type {Bench} */ bench, /** @type {string} */ url) {
  const api = await bench.startApi(url);
  const { sent, failed, letThrough, wrong, double, p50, p95 } = await voteAtOnce(url, API_PORT);
  console.log(
    `\n300 people cast and change ballots for 20 s: ${sent} sent, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`,
  );
  bench.judge('ballots: not as acknowledged', wrong, (value) => value === 0, '0');
  bench.judge('ballots: double', double, (value) => value === 0, '0');
  bench.judge('ballots: beyond the limit', letThrough, (value) => value === 0, '0');
  bench.judge('ballots: failed', failed, (value) => value === 0, '0');
  bench.judge('ballots: p95 ms', p95, (value) => value < 150, '< 150');
  await api.stop();
}
