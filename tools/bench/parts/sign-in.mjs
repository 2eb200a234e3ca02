import { API_PORT } from '../context.mjs';
import { compareAddresses, flood, givePasswords } from '../sign-in.mjs';

/** @typedef {import('../context.mjs').Bench} Bench */

/** Signing in: what it tells of an address, and what a flood of guesses does to others. */
export async function signingIn(/** @type {Bench} */ bench, /** @type {string} */ url) {
  await givePasswords(url, 500);
  const api = await bench.startApi(url);
  console.log('\nSigning in: medians of 200 tries, known and unknown address');
  for (const [name, { known, unknown }] of Object.entries(await compareAddresses(API_PORT))) {
    const difference = Math.abs(known - unknown) / Math.max(known, unknown);
    console.log(
      `  ${name.padEnd(26)} known ${known.toFixed(2)} ms  unknown ${unknown.toFixed(2)} ms  difference ${(difference * 100).toFixed(1)} %`,
    );
    bench.judge(`${name}: known and unknown differ by`, difference, (value) => value < 0.05, '< 0.05');
  }
  const flooded = await flood(API_PORT, Math.max(bench.seconds, 10));
  console.log(
    `\n200 guesses a second for ${Math.max(bench.seconds, 10)} s: answers ${JSON.stringify(flooded.answers)}`,
  );
  console.log(
    `  public list p99 ${flooded.listP99.toFixed(0)} ms; slowest of ${flooded.signIns} right sign-ins ${flooded.slowestSignIn.toFixed(0)} ms`,
  );
  bench.judge('flood: p99 of the public list, ms', flooded.listP99, (value) => value < 800, '< 800');
  bench.judge('flood: slowest right sign-in, ms', flooded.slowestSignIn, (value) => value < 5000, '< 5000');
  bench.judge('flood: 503 without Retry-After', flooded.withoutRetryAfter, (value) => value === 0, '0');
  await api.stop();
}
