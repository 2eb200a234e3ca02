import { spawn } from 'node:child_process';
import process from 'node:process';
import { buildServer } from './lib/build.mjs';
import { startEmbeddedPostgres } from './lib/embedded-postgres.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { installationSecret } from './lib/secret.mjs';
import { inRoot } from './lib/workspace.mjs';

/** API and page with reload: the compiler and the API watch their sources, Vite serves the page on port 5173. */
await ensureInstalled();
await buildServer();
const dataDirectory = process.env['HEADFRAME_DATA'] ?? inRoot('.data');
const postgres = process.env['DATABASE_URL']
  ? null
  : await startEmbeddedPostgres({ dataDirectory: `${dataDirectory}/postgres` });
const port = process.env['PORT'] ?? '3000';
const environment = {
  ...process.env,
  PORT: port,
  DATABASE_URL: postgres?.url ?? process.env['DATABASE_URL'],
  HEADFRAME_SECRET: process.env['HEADFRAME_SECRET'] ?? installationSecret(dataDirectory),
  HEADFRAME_API: `http://localhost:${port}`,
};
const start = (/** @type {string[]} */ args, cwd = inRoot()) =>
  spawn(process.execPath, args, { cwd, env: environment, stdio: 'inherit' });
const bin = (/** @type {string[]} */ ...segments) => inRoot('node_modules', ...segments);
const children = [
  start([bin('typescript', 'bin', 'tsc'), '-b', '-w', '--preserveWatchOutput', 'backend']),
  start(['--watch', '--enable-source-maps', inRoot('tools', 'dev-api.mjs')]),
  start([bin('vite', 'bin', 'vite.js'), '--host', 'localhost'], inRoot('frontend')),
];

async function stop() {
  for (const child of children) child.kill('SIGTERM');
  await postgres?.stop();
  process.exit(0);
}
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());
