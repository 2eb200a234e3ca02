import autocannon from 'autocannon';
import { CONNECTIONS } from './context.mjs';
import { postgresSeconds, processSeconds } from './processor-time.mjs';

/** @typedef {{ rate: number, p50: number, p99: number, api: number, database: number, failures: number }} Figures */
/** @typedef {{ method?: 'PUT' | 'POST', path: string, headers?: Record<string, string>, body?: string }} Request */

/**
 * @param {import('./context.mjs').Bench} bench
 * @param {number} pid of the server that is asked
 * @param {number} port
 * @param {() => Request} next
 * @returns {Promise<Figures>}
 */
export async function load(bench, pid, port, next, seconds = bench.seconds) {
  const before = { server: processSeconds(pid), database: postgresSeconds(bench.postgres.pid) };
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
    database: ((postgresSeconds(bench.postgres.pid) - before.database) / answered) * 1e6,
    failures: result.non2xx + result.errors,
  };
}

export const row = (/** @type {string} */ name, /** @type {Figures} */ f, ratio = '') =>
  console.log(
    `  ${name.padEnd(26)} ${f.rate.toFixed(0).padStart(6)}/s  p50 ${String(f.p50).padStart(3)} ms  p99 ${String(f.p99).padStart(4)} ms  µs/request: server ${f.api.toFixed(0).padStart(4)}, database ${f.database.toFixed(0).padStart(4)}  failed ${f.failures}  ${ratio}`,
  );
