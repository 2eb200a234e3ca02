import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { THROW_AWAY } from './lib/medium-setup.mjs';
import { startEverything } from './lib/running.mjs';
import { setUpLines } from './lib/set-up-lines.mjs';

/** The whole system on a throw-away database, with the demo data unless `HEADFRAME_DEMO` is off, for the browser tests. */
const memory = '/dev/shm';
const folder = fs.mkdtempSync(path.join(fs.existsSync(memory) ? memory : os.tmpdir(), 'headframe-e2e-'));
fs.chmodSync(folder, 0o755);
const { DATABASE_URL: _, ...environment } = process.env;
const running = await startEverything({
  dataDirectory: folder,
  environment: { HEADFRAME_RATE_LIMIT_FACTOR: '1000', HEADFRAME_LOG_LEVEL: 'error', ...environment },
  databaseSettings: THROW_AWAY,
});

async function stop() {
  await running.stop();
  fs.rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());
for (const line of setUpLines(running.setUpAddress)) console.log(line);
console.log(`ready: ${running.publicUrl}`);
