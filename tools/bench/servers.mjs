import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../lib/workspace.mjs';
import { generate } from './data.mjs';

const require = createRequire(inRoot('backend', 'package.json'));
const pg = /** @type {typeof import('pg')} */ (require('pg'));

export const SECRET = 'the benchmark keeps no secrets at all';

/** A client of one database of the embedded cluster. */
export async function connect(/** @type {string} */ url) {
  const client = new pg.Client(url);
  await client.connect();
  return client;
}

/**
 * A migrated and filled database of its own.
 * @param {string} clusterUrl
 * @param {string} name
 * @param {{ ideas: number, comments: number, supports: number }} size
 */
export async function makeDatabase(clusterUrl, name, size) {
  const admin = await connect(clusterUrl);
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = clusterUrl.replace(/\/headframe$/, `/${name}`);
  const { migrate } = await import(pathToFileURL(inRoot('backend', 'dist', 'database', 'migrate.js')).href);
  await migrate({ databaseUrl: url });
  const client = await connect(url);
  await generate(client, size);
  await client.end();
  return url;
}

/**
 * Starts a server script and waits until it says that it is ready.
 * @param {string} script
 * @param {Record<string, string>} environment
 */
export async function serve(script, environment) {
  const child = fork(inRoot('tools', 'bench', script), {
    env: {
      ...process.env,
      HEADFRAME_SECRET: SECRET,
      HEADFRAME_DEMO: 'off',
      HEADFRAME_LOG_LEVEL: 'error',
      HEADFRAME_RATE_LIMIT_FACTOR: '1000000',
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error(`${script} did not start`)));
  });
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  };
  return { pid: Number(child.pid), stop };
}
