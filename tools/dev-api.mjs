import process from 'node:process';
import { inRoot } from './lib/workspace.mjs';

/** The API alone, as `tools/dev.mjs` restarts it after each change. */
const { start } = await import(inRoot('backend', 'dist', 'main.js'));
const { app } = await start(process.env);
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
