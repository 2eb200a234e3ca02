import { API_PORT } from './context.mjs';
import { cookieOf } from './data.mjs';

/**
 * Median milliseconds of one signed-in reader asking again and again.
 * @param {import('./context.mjs').Bench} bench
 * @param {string} address
 */
export async function median({ isQuick }, address) {
  const tries = isQuick ? 60 : 200;
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
