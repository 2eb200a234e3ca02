import process from 'node:process';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { watchLauncher } from './lib/launcher-watch.mjs';
import { inRoot } from './lib/workspace.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Headframe needs Node 20.19 or later; this is ${process.version}.`);
  process.exit(1);
}
if (major < 22) console.warn('Node 20 no longer gets security fixes. Use Node 24 where you run Headframe for others.');

const dataDirectory = process.env['HEADFRAME_DATA'] ?? inRoot('.data');

/** @type {import('./lib/running.mjs').Running | undefined} */
let running;
let isStopping = false;

async function stop(/** @type {number} */ exitCode) {
  if (isStopping) return;
  isStopping = true;
  // Whatever hangs, nobody waits longer than this; PostgreSQL's watcher sees us go.
  setTimeout(() => process.exit(exitCode), 4500).unref();
  await running?.stop().catch((/** @type {unknown} */ error) => console.error(error));
  process.exit(exitCode);
}
process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));
process.on('SIGHUP', () => void stop(0));
watchLauncher(() => void stop(0));

try {
  await ensureInstalled();
  await ensureBuilt();
  const [{ startEverything }, { succeed }] = await Promise.all([
    import('./lib/running.mjs'),
    import('./lib/predecessor.mjs'),
  ]);
  const { mkdirSync } = await import('node:fs');
  mkdirSync(dataDirectory, { recursive: true });
  await succeed(dataDirectory);
  running = await startEverything({ dataDirectory });
  await greet(running);
} catch (error) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  const sentence =
    code === 'EADDRINUSE'
      ? `Port ${process.env['PORT'] ?? 3000} is taken. Is Headframe running already? Choose another with PORT=3001 npm start.`
      : message;
  console.error(`\nHeadframe could not start. ${sentence}`);
  if (process.env['HEADFRAME_LOG_LEVEL'] === 'debug') console.error(error);
  await stop(1);
}

async function greet(/** @type {import('./lib/running.mjs').Running} */ { publicUrl, isDemo, setUpAddress, url }) {
  console.log(
    `\nHeadframe is running: ${publicUrl}${publicUrl.startsWith('http://localhost') ? '' : ` (here: ${url})`}`,
  );
  console.log(`API: ${publicUrl}/api/docs`);
  if (isDemo) {
    const { demoAccounts } = await import(inRoot('backend', 'dist', 'demo', 'demo-accounts.js'));
    console.log('\nDemo accounts:');
    for (const { role, nickname, email, password } of demoAccounts()) {
      console.log(`  ${role.padEnd(14)} ${nickname.padEnd(22)} ${email.padEnd(34)} ${password}`);
    }
  }
  const { setUpLines } = await import('./lib/set-up-lines.mjs');
  for (const line of setUpLines(setUpAddress)) console.log(line);
  console.log('\nStop with Ctrl-C.');
}
