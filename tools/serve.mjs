import { existsSync } from 'node:fs';
import process from 'node:process';
import { setUpLines } from './lib/set-up-lines.mjs';
import { inRoot } from './lib/workspace.mjs';

/**
 * Starts what `npm run build` has made, on the database that `DATABASE_URL` names: for containers and services. It
 * installs nothing, builds nothing and brings no database of its own.
 */
const main = inRoot('backend', 'dist', 'main.js');

/** @type {{ close: () => Promise<void> } | undefined} */
let app;
let isStopping = false;

async function stop(/** @type {number} */ exitCode) {
  if (isStopping) return;
  isStopping = true;
  // Whatever hangs, nobody waits longer than this.
  setTimeout(() => process.exit(exitCode), 4500).unref();
  await app?.close().catch((/** @type {unknown} */ error) => console.error(error));
  process.exit(exitCode);
}
process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));

try {
  if (!existsSync(main)) throw new Error('It is not built yet. Run npm run build first.');
  const { start } = await import(main);
  const running = await start(process.env);
  app = running.app;
  console.log(`Headframe is running: ${running.config.publicUrl}`);
  for (const line of setUpLines(running.setUpAddress)) console.log(line);
} catch (error) {
  const { message } = /** @type {Error} */ (error);
  console.error(`Headframe could not start. ${message}`);
  if (process.env['HEADFRAME_LOG_LEVEL'] === 'debug') console.error(error);
  await stop(1);
}
