import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.mjs';

/**
 * Measures what the promises of speed rest on, as ratios within one run. `--quick` leaves the million ideas out and
 * shortens the runs; `--seconds N` sets the length of one; `--only big-idea,sign-in` runs some parts.
 */
const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, seconds: { type: 'string' }, only: { type: 'string' } },
});
await ensureInstalled();
const { ensureBuilt } = await import('./lib/build.mjs');
await ensureBuilt();
const { startEmbeddedPostgres } = await import('./lib/embedded-postgres.mjs');
const { Bench } = await import('./bench/context.mjs');
const { makeDatabase } = await import('./bench/servers.mjs');
const { againstBare } = await import('./bench/parts/bare.mjs');
const { bigIdea } = await import('./bench/parts/big-idea.mjs');
const { signingIn } = await import('./bench/parts/sign-in.mjs');
const { uploads } = await import('./bench/parts/uploads.mjs');
const { ballots } = await import('./bench/parts/ballots.mjs');
const { lookAlikes } = await import('./bench/parts/look-alikes.mjs');
const { sizes } = await import('./bench/parts/sizes.mjs');

/** @type {Record<string, (bench: InstanceType<typeof Bench>, url: string) => Promise<void>>} */
const parts = {
  bare: againstBare,
  'big-idea': bigIdea,
  'sign-in': signingIn,
  uploads,
  ballots,
  sizes,
  'look-alikes': lookAlikes,
};

/** The parts that need a million ideas. */
const LARGE = new Set(['sizes', 'look-alikes']);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'headframe-bench-'));
fs.chmodSync(folder, 0o755);
const postgres = await startEmbeddedPostgres({
  dataDirectory: path.join(folder, 'postgres'),
  settings: { shared_buffers: '1GB', max_wal_size: '4GB' },
});
const bench = new Bench({
  isQuick: options.quick,
  seconds: Number(options.seconds ?? (options.quick ? 4 : 10)),
  folder,
  postgres,
});
const chosen = options.only?.split(',') ?? Object.keys(parts).filter((name) => !LARGE.has(name) || !options.quick);
try {
  const size = { ideas: 10_000, comments: 100_000, supports: 200_000 };
  const small = await makeDatabase(postgres.url, 'bench_small', size);
  for (const name of chosen) {
    const part = parts[name];
    if (!part) throw new Error(`There is no part "${name}"; there are ${Object.keys(parts).join(', ')}.`);
    await part(bench, small);
  }
} finally {
  await postgres.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
console.log('\nAgainst the targets');
for (const { name, value, wanted, isMet } of bench.verdicts)
  console.log(`  ${isMet ? 'met   ' : 'MISSED'} ${name.padEnd(52)} ${value.toFixed(2).padStart(8)}  wanted ${wanted}`);
process.exit(0);
