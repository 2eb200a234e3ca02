import process from 'node:process';
import { setUpLines } from './lib/set-up-lines.mjs';
import { inRoot } from './lib/workspace.mjs';

/** The API alone, as `tools/dev.mjs` restarts it after each change. */
const { start } = await import(inRoot('backend', 'dist', 'main.js'));
const { app, setUpAddress } = await start(process.env);
for (const line of setUpLines(setUpAddress)) console.log(line);
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
