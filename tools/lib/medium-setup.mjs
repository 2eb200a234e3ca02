import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';

/** Nothing here must survive a crash, so nothing waits for the disk. */
export const THROW_AWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', jit: 'off' };

/** A throw-away PostgreSQL cluster for one run of the medium tests; the address goes to the tests by the environment. */
export default async function setUp() {
  const memory = '/dev/shm';
  const folder = fs.mkdtempSync(path.join(fs.existsSync(memory) ? memory : os.tmpdir(), 'headframe-test-'));
  fs.chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({
    dataDirectory: path.join(folder, 'postgres'),
    settings: { ...THROW_AWAY, max_connections: '200' },
  });
  process.env['TEST_DATABASE_URL'] = postgres.url;
  Object.assign(globalThis, { headframeTestCluster: { folder, postgres } });
}
