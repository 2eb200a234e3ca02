import { API_PORT } from '../context.mjs';
import { uploadAtOnce } from '../uploads.mjs';

/** @typedef {import('../context.mjs').Bench} Bench */

/** Ten people who add five pictures of ten megabytes at once: what it costs in memory, and whether others notice. */
export async function uploads(/** @type {Bench} */ bench, /** @type {string} */ url) {
  const api = await bench.startApi(url);
  const { megabytes, failed, seconds, before, peak, alone, meanwhile } = await uploadAtOnce(API_PORT, api.pid);
  console.log(
    `\n10 people upload 5 pictures of ${megabytes.toFixed(1)} MB at once: done after ${seconds.toFixed(1)} s`,
  );
  console.log(
    `  memory before ${before.toFixed(0)} MB; at most ${peak.own.toFixed(0)} MB, with the decoder ${peak.all.toFixed(0)} MB`,
  );
  for (const [when, { count, p50, p99 }] of Object.entries({ alone, meanwhile }))
    console.log(`  ${count} lists ${when}: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
  bench.judge('uploads: failed', failed, (value) => value === 0, '0');
  bench.judge('uploads: memory with the decoder, MB', peak.all, (value) => value < 600, '< 600');
  bench.judge('uploads: p99 of lists, ms', meanwhile.p99, (value) => value < 200, '< 200');
  await api.stop();
}
